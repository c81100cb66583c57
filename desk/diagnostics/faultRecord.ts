/** What is kept of an error: nothing that could quote a text, a name, a path or an address. */
export interface FaultRecord {
  /** Its class, such as `TypeError`. */
  readonly name: string;
  /** The system's code, such as `ENOSPC`. */
  readonly code?: string;
  /** The places in the app's own scripts and in Node, innermost first: function, file, line, column. */
  readonly stack: readonly string[];
}

const mostFrames = 30;
const frame =
  /^ {4}at (?:((?:async |new )*[\w$.<>#]{1,80}) (?:\[as [\w$]{1,80}\] )?\()?(\S*?):(\d+):(\d+)\)?$/;
/** Names of scripts as the build makes them, and Node's own. */
const script = /^(?:[\w.-]{1,80}\.[cm]?js|node:[\w/]{1,80})$/;

/** Returns what may be kept of an error. Its message is left out, as it may contain anything. */
export function faultRecord(error: unknown): FaultRecord {
  if (!(error instanceof Error)) return { name: typeof error, stack: [] };
  const { name, message, stack = '' } = error;
  const code = 'code' in error ? String(error.code) : '';
  // A message of several lines could look like frames.
  const trace = stack.slice(message === '' ? 0 : stack.indexOf(message) + message.length);
  return {
    name: /^[A-Z]\w{0,60}$/.test(name) ? name : 'Error',
    ...(/^[A-Z][A-Z\d_]{1,60}$/.test(code) ? { code } : {}),
    stack: trace.split('\n').flatMap(placeOf).slice(0, mostFrames),
  };
}

/** Returns a frame without the folders of its file; nothing for a line that is none of a script. */
function placeOf(line: string): string[] {
  const [, called = '', address = '', row = '', column = ''] = frame.exec(line) ?? [];
  const file = address.startsWith('node:') ? address : (address.split(/[/\\]/).at(-1) ?? '');
  return script.test(file) ? [`${called} ${file}:${row}:${column}`.trim()] : [];
}
