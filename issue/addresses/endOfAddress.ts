const openerOf: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
/** The closing bracket for each opening one. */
export const closerOf: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** What closes a quotation that opens directly before an address. Double quotes and guillemets end any address. */
const closingQuotes: Readonly<Record<string, string>> = {
  "'": "'",
  '‚': '‘',
  '‘': '’',
  '‹': '›',
  '›': '‹',
};

/**
 * What an address is made of: all but white space, what no address may hold, and the quotes that set it apart. A merge
 * tag in it is taken whole. A bar parts addresses and cells, but a query may hold it: `?titles=A|B`.
 */
const run =
  /(?:\{\{[^{}\n]*\}\}|\*\|[A-Z_:]+\|\*|(?<=\?\S{0,500})\|(?=[\p{L}\p{N}])|[^\s<>"„“”«»`|\p{Cc}\u{FFFC}\u{AD}\u{200B}\u{2060}])*/uy;

/** Characters that end a sentence or a quotation rather than an address. */
const trailing = /[?!.,:*_~'…;‚‘’‹›–—·•([{]$/u;

/** A Mailchimp merge tag, which an address may end with. */
const mergeTag = /[A-Z_:]\|\*$/u;

/** Another address right behind a comma or a bar. */
const nextAddress = /[,;|](?=https?:\/\/|www\.)/iu;

/**
 * Returns the end of the address that starts at `from`; `headEnd` is the end of its scheme or host. `unclosed` are the
 * closing brackets that the text before it still needs.
 */
export function endOfAddress(
  text: string,
  from: number,
  headEnd: number,
  unclosed: ReadonlySet<string>,
): number {
  run.lastIndex = headEnd;
  const rest = run.exec(text)?.[0] ?? '';
  const whole = text.slice(from, headEnd) + rest;
  const [first = whole] = whole.split(nextAddress, 1);
  return (
    from + trimmed(withinQuotes(withinBrackets(first, unclosed), text.charAt(from - 1))).length
  );
}

function withinQuotes(address: string, before: string): string {
  const closing = closingQuotes[before];
  const end = closing === undefined ? -1 : address.search(new RegExp(`[${closing}]`, 'u'));
  return end === -1 ? address : address.slice(0, end);
}

function withinBrackets(address: string, unclosed: ReadonlySet<string>): string {
  if (unclosed.size === 0) return address;
  const open: Record<string, number> = {};
  for (const { 0: character, index } of address.matchAll(/[()[\]{}]/g)) {
    const opener = openerOf[character];
    if (opener === undefined) open[character] = (open[character] ?? 0) + 1;
    else if ((open[opener] ?? 0) > 0) open[opener] = (open[opener] ?? 0) - 1;
    else if (unclosed.has(character)) return address.slice(0, index);
  }
  return address;
}

function trimmed(address: string): string {
  const unopened = surplus(address);
  let length = address.length;
  for (;;) {
    const end = address.slice(Math.max(0, length - 12), length);
    const last = end.slice(-1);
    const entity = /&[a-z\d]+;$/iu.exec(end)?.[0];
    const isSurplus = trailing.test(last) || (unopened[last] ?? 0) > 0;
    if (entity === undefined && (!isSurplus || mergeTag.test(end))) return address.slice(0, length);
    if (last in unopened) unopened[last] = (unopened[last] ?? 0) - 1;
    // Removing a surplus opening bracket adds one closing bracket without a partner.
    const close = closerOf[last];
    if (close !== undefined) unopened[close] = (unopened[close] ?? 0) + 1;
    length -= entity?.length ?? 1;
  }
}

/** Returns the surplus of each closing bracket over its opening one. */
function surplus(address: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [close, open] of Object.entries(openerOf)) {
    counts[close] = address.split(close).length - address.split(open).length;
  }
  return counts;
}
