import { withScheme } from './withScheme.ts';

/** An address in a text: its range, `to` exclusive, and its link. */
export interface FoundAddress {
  readonly from: number;
  readonly to: number;
  /** Canonical: with a scheme, percent-encoded. */
  readonly link: string;
}

/**
 * Top-level domains for which a host with a path counts as an address without further evidence. The full list would
 * match "und.oder/nie"; file names such as `logo.ai/1` are rare in newsletters.
 */
const endings = `
  academy ae agency ai app ar at au bayern be berlin bg biz blog br ca cc ch cl cloud cn co cologne com cz de dev digital
  dk earth edu es eu fi fm fr global gov gr hamburg hk hr hu gl gle ie il in info int io is it jobs jp koeln kr li life link live
  lu ly me media mil ms mx net news nl no nrw nz online org page pl pt ro rs ru ruhr saarland se sg shop si site sk store swiss
  tech tirol to today tr tv tw ua uk us website wien wiki world xyz za
`
  .trim()
  .split(/\s+/)
  .join('|');

const host = String.raw`[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*`;
const apart = String.raw`(?<![\p{L}\p{N}@.:/_%+-])`;

/** The start of a web address. No part of it repeats another, so matching takes linear time. */
const webStart = String.raw`https?:\/\/(?=[\p{L}\p{N}_[])|${apart}www\.(?=[\p{L}\p{N}-]+\.\p{L}{2})|${apart}${host}\.(?:${endings})(?::\d+)?\/`;
const email = String.raw`(?<![\p{L}\p{N}@/._%+-])(?:mailto:)?[\p{L}\p{N}_%+-]+(?:\.[\p{L}\p{N}_%+-]+)*@${host}\.\p{L}{2,}(?![\p{L}\p{N}@-])`;
const start = new RegExp(`(?<web>${webStart})|${email}`, 'giu');
const bareHost = new RegExp(`^${host}\\.(?:${endings})(?:[:/?#]\\S*)?$`, 'iu');

/**
 * Finds the addresses in a text: web addresses with a scheme, with `www.` or with a path after the host, and mail
 * addresses. They end according to GitHub's rule for autolinks (github.github.com/gfm/#autolinks-extension-).
 */
export function findAddresses(text: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  const unclosed = new Unclosed();
  let at = 0;
  start.lastIndex = 0;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const from = match.index;
    unclosed.read(text.slice(at, from));
    const headEnd = from + match[0].length;
    const isMailWithFields = /^mailto:/iu.test(match[0]) && text.charAt(headEnd) === '?';
    const to =
      match.groups?.['web'] !== undefined || isMailWithFields
        ? endOfAddress(text, from, headEnd, unclosed.brackets)
        : headEnd;
    // In an address copied from HTML, `&` is an entity.
    const link = withScheme(text.slice(from, to).replaceAll('&amp;', '&'));
    if (link !== undefined) found.push({ from, to, link });
    else unclosed.read(text.slice(from, to));
    at = to;
    start.lastIndex = to;
  }
  start.lastIndex = 0;
  return found;
}

/** True for a host without a scheme and with a common top-level domain: `example.org`, `example.org/a`. */
export function isBareHost(text: string): boolean {
  return bareHost.test(text);
}

/** Tracks the brackets that a line opened before an address: the first one that closes them also ends the address. */
class Unclosed {
  readonly #open = new Map<string, number>();

  get brackets(): ReadonlySet<string> {
    return new Set([...this.#open].filter(([, count]) => count > 0).map(([close]) => close));
  }

  read(text: string): void {
    for (const [character] of text.matchAll(/[()[\]{}\n]/g)) {
      const close = closerOf[character];
      if (character === '\n') this.#open.clear();
      else if (close !== undefined) this.#open.set(close, (this.#open.get(close) ?? 0) + 1);
      else this.#open.set(character, Math.max(0, (this.#open.get(character) ?? 0) - 1));
    }
  }
}

const openerOf: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
/** The closing bracket for each opening one. */
const closerOf: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

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
function endOfAddress(
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
  const end = closing === undefined ? -1 : address.indexOf(closing);
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
