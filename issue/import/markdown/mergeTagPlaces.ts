import { escapeHtml } from '../../export/escapeHtml.ts';

/** Merge tags whose signs Markdown would read: as emphasis, as cells of a table, as no address. */
const mergeTag =
  /(?<!\\)\*\\?\|[A-Z][A-Z\d_]+(?::[^|*\\\n]{1,60})?\\?\|\*|\{\{[^{}\\*[\]<\n]{1,200}\}\}|\{%[^{}%\\*[\]<\n]{1,200}%\}/g;
/** Private-use characters, which Markdown takes for letters; encoded in an address. */
const place = /(?:\uE0F0|%EE%83%B0)(\d+)(?:\uE0F1|%EE%83%B1)/g;

/** Markdown with places instead of its merge tags. */
export interface WithPlaces {
  readonly markdown: string;
  /** Puts the merge tags back into the HTML of that Markdown. */
  readonly restore: (html: string) => string;
}

/** Returns Markdown with a word for each merge tag, so that no parser reads signs in it. */
export function withMergeTagPlaces(text: string): WithPlaces {
  const tags: string[] = [];
  const markdown = text.replace(
    mergeTag,
    (tag) => `\uE0F0${String(tags.push(tag.replaceAll('\\', '')) - 1)}\uE0F1`,
  );
  const restore = (html: string) =>
    html.replace(place, (all, index) => escapeHtml(tags[Number(index)] ?? String(all)));
  return { markdown, restore };
}
