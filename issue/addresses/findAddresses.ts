import { closerOf, endOfAddress } from './endOfAddress.ts';
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
