import { z } from 'zod';

const mostFrames = 30;
const name = /^[A-Za-z]\w{0,60}$/;
const code = /^[A-Z][A-Z\d_]{1,60}$/;
/** A place as it is kept: function, file, line, column. */
const place =
  /^(?:(?:async |new )*[\w$.<>#]{1,80} )?(?:[\w.-]{1,80}\.[cm]?js|node:[\w/]{1,80}):\d{1,9}:\d{1,9}$/;

/** What is kept of an error: nothing that could quote a text, a name, a path or an address. */
export const faultRecordSchema = z.object({
  /** Its class, such as `TypeError`. */
  name: z.string().regex(name),
  /** The system's code, such as `ENOSPC`. */
  code: z.string().regex(code).optional(),
  /** The places in the app's own scripts and in Node, innermost first. */
  stack: z.array(z.string().regex(place)).max(mostFrames),
});
export type FaultRecord = z.infer<typeof faultRecordSchema>;

/** Frames of Chromium and Node, and of Firefox and Safari. */
const frames = [
  /^ {4}at (?:((?:async |new )*[\w$.<>#]{1,80}) (?:\[as [\w$]{1,80}\] )?\()?(\S*?):(\d+):(\d+)\)?$/,
  /^(?:([\w$.<>/#]{0,80})@)?(\S*?):(\d+):(\d+)$/,
];
/** Names of scripts as the build makes them, and Node's own. */
const script = /^(?:[\w.-]{1,80}\.[cm]?js|node:[\w/]{1,80})$/;

/** Returns what may be kept of an error. Its message is left out, as it may contain anything. */
export function faultRecord(error: unknown): FaultRecord {
  if (!(error instanceof Error)) return { name: typeof error, stack: [] };
  const { message } = error;
  // Whatever was thrown may have replaced it.
  const stack = typeof error.stack === 'string' ? error.stack : '';
  const given = 'code' in error ? String(error.code) : '';
  // In V8, the message comes first: one of several lines could look like frames.
  const start = message !== '' && /^ {4}at /m.test(stack) ? stack.indexOf(message) : -1;
  const trace = stack.slice(start === -1 ? 0 : start + message.length);
  return {
    name: /^[A-Z]/.test(error.name) && name.test(error.name) ? error.name : 'Error',
    ...(code.test(given) ? { code: given } : {}),
    stack: trace.split('\n').flatMap(placeOf).slice(0, mostFrames),
  };
}

/** Returns a frame without the folders of its file; nothing for a line that is none of a script. */
function placeOf(line: string): string[] {
  const found = frames.map((frame) => frame.exec(line)).find((match) => match !== null);
  const [, called = '', address = '', row = '', column = ''] = found ?? [];
  const file = address.startsWith('node:') ? address : (address.split(/[/\\]/).at(-1) ?? '');
  const kept = `${called.replace(/[^\w$.<># ]/g, '')} ${file}:${row}:${column}`.trim();
  return script.test(file) && place.test(kept) ? [kept] : [];
}
