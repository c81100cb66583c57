import { strFromU8, strToU8 } from 'fflate';
import { separatorLine } from './fileKind.ts';

const separator = new RegExp(`^${separatorLine.source}`);
/** In bytes: more than the line above a message. */
const longestSeparator = 400;
const quoted = />+From /;

/** Returns the messages of a mailbox, each as its bytes: what stands between the lines that start them. */
export function splitMailbox(bytes: Uint8Array): Uint8Array[] {
  const starts: { readonly from: number; readonly to: number }[] = [];
  for (let at = 0; at >= 0 && at < bytes.length; at = lineAfter(bytes, at)) {
    // `F`, of "From ".
    if (bytes[at] !== 0x46) continue;
    const line = separator.exec(strFromU8(bytes.subarray(at, at + longestSeparator), true));
    if (line) starts.push({ from: at, to: at + line[0].length });
  }
  return starts.map(({ to }, index) =>
    withoutQuotes(bytes.subarray(to, starts[index + 1]?.from ?? bytes.length)),
  );
}

/** Returns where the next line begins; -1 at the end. */
function lineAfter(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(0x0a, at);
  return end < 0 ? -1 : end + 1;
}

/** Programs that write mailboxes put a `>` before each line of a message that begins like a separator. */
function withoutQuotes(message: Uint8Array): Uint8Array {
  const text = strFromU8(message, true);
  return quoted.test(text) ? strToU8(text.replace(/^>(>*From )/gm, '$1'), true) : message;
}
