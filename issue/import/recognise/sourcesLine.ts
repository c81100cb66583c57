import { onlyLink, type Inline, type RichText } from '../../text/inline.ts';
import { startsWithLinkSign } from '../../text/leadingEmoji.ts';
import { slice, splitBy, styleAt, textOf, trimmed, withoutLinks } from '../../text/richText.ts';
import type { Source, Sources } from '../../text/source.ts';
import { findAddresses } from '../../addresses/findAddresses.ts';
import { lineText, type Line } from '../lines/line.ts';

const separator = /[|│｜]|\s[·•]\s/gu;
const afterAddress = /^[)>\]\s]*$/u;
const beforeAddress = /\s*[:(<[]?\s*$/u;

/** A number in brackets at the end of a plain text, with the address that it refers to, if it was found. */
type Reference = Extract<Inline, { readonly text: string }>;

/** True for a reference to an address: "[4]". */
export function isReference(inline: Inline | undefined): inline is Reference {
  return typeof inline === 'object' && 'text' in inline && /^\[\d{1,3}\]$/.test(inline.text);
}

/** True if a line lists sources: it starts with a link sign. */
export function isSourcesLine(line: Line | undefined): boolean {
  return line?.kind === 'paragraph' && startsWithLinkSign(lineText(line));
}

/** Returns a line's sources, split at its bars: each with a label and, if there is one, its address. */
export function readSources(line: Line): Sources {
  if (line.kind !== 'paragraph') return [];
  const text = textOf(line.content);
  const sign = /^\s*[\u{1F517}\u{1F587}]\uFE0F?/u.exec(text)?.[0] ?? '';
  return splitBy(slice(line.content, sign.length), separator).map(sourceOf);
}

function sourceOf(content: RichText): Source {
  const link = onlyLink(content);
  if (link !== undefined) return { label: withoutLinks(content), url: link };
  const reference = content.at(-1);
  if (isReference(reference))
    return { label: trimmed(content.slice(0, -1)), url: reference.link ?? '' };
  const text = textOf(content);
  const last = findAddresses(text).at(-1);
  if (!last || !afterAddress.test(text.slice(last.to))) return { label: content, url: '' };
  const label = trimmed(
    slice(content, 0, text.slice(0, last.from).replace(beforeAddress, '').length),
  );
  if (label.length === 0) return { label: content, url: '' };
  return { label, url: styleAt(content, last.from).link ?? last.link };
}
