import type { MergeTag } from '../../text/inline.ts';
import { mergeTagOfLink } from '../../text/inline.ts';
import { safeUrl } from '../../addresses/safeUrl.ts';
import type { MailToolProfile } from './mailTool.ts';
import { withoutTagGuards } from './tagGuard.ts';

/**
 * Returns a merge tag in the mail tool's syntax for running text, undefined if the tool has no such tag. Safe in HTML,
 * and must not be escaped: the tool would not recognise it.
 */
export function mergeTagText(
  { tag, fallback }: MergeTag,
  tool: MailToolProfile,
): string | undefined {
  const syntax = tool.tags[tag];
  const words = harmless(fallback ?? '');
  return words !== '' && syntax?.textWithFallback !== undefined
    ? syntax.textWithFallback.replace('FALLBACK', () => words)
    : syntax?.text;
}

/** Removes from a fallback whatever could end a tag or a template, or is special in HTML or Markdown. */
function harmless(fallback: string): string {
  return withoutTagGuards(fallback)
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/'/g, '’')
    .replace(/["`{}|<>*&%\\$[\]_~\n\t]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/**
 * Returns a link's address for a mail tool: a safe address, or the tool's own tag for it; undefined if there is
 * neither.
 */
export function linkAddress(link: string, tool: MailToolProfile): string | undefined {
  const address = safeUrl(link);
  const tag = address === undefined ? undefined : mergeTagOfLink(address);
  return tag ? tool.tags[tag]?.url : address;
}
