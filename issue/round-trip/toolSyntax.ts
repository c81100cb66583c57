import { mailToolProfiles } from '../export/mail-tools/allMailTools.ts';
import { safeUrl } from '../addresses/safeUrl.ts';
import { mergeTagLink, type MergeTagName } from '../text/inline.ts';
import { collapsedText } from './canonicalRichText.ts';

let known: ReturnType<typeof allSyntaxes> | undefined;

/** Returns the syntax of all mail tools' tags; built on first use. */
function syntaxes() {
  return (known ??= allSyntaxes());
}

function allSyntaxes() {
  const all = Object.values(mailToolProfiles).flatMap(({ tags }) =>
    Object.entries(tags).map(([name, tag]) => ({ name: name as MergeTagName, tag })),
  );
  return {
    texts: new Set(all.map(({ tag }) => collapsedText(tag.text))),
    // The text before and after a fallback.
    around: all.flatMap(({ tag }) => {
      const [before = '', after = ''] = tag.textWithFallback?.split('FALLBACK') ?? [];
      return before === '' ? [] : [[collapsedText(before), collapsedText(after)] as const];
    }),
    tags: new Map(all.flatMap(({ name, tag }) => (tag.url ? [[tag.url, name] as const] : []))),
  };
}

/** Returns the link for an address: a mail tool's own tag becomes ours, an unsafe address none. */
export function linkOfAddress(address: string): string | undefined {
  const url = safeUrl(address);
  if (url !== undefined) return url;
  const tag = syntaxes().tags.get(address);
  return tag && mergeTagLink(tag);
}

/** Returns the fallback in a mail tool's merge tag, undefined if it has none; any other text is a fallback itself. */
export function fallbackOf(shown: string): string | undefined {
  const { texts, around } = syntaxes();
  if (shown === '' || texts.has(shown)) return undefined;
  for (const [before, after] of around) {
    const isAround = shown.length > before.length + after.length;
    if (isAround && shown.startsWith(before) && shown.endsWith(after)) {
      return shown.slice(before.length, after === '' ? undefined : -after.length);
    }
  }
  return shown;
}
