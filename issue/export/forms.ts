import type { Publication } from '../publication.ts';
import { renderDocument, renderFragment } from './email-html/renderDocument.ts';
import type { ExportOptions } from './exportOptions.ts';
import type { ExportTarget, OwnFormat } from './exportTarget.ts';
import { withFrontMatter } from './frontMatter.ts';
import { withKeptComments } from './mail-tools/keptComments.ts';
import type { Form, MailToolProfile } from './mail-tools/mailTool.ts';
import { mailToolProfiles } from './mail-tools/allMailTools.ts';
import { renderMarkdown } from './renderMarkdown.ts';
import { renderFeed } from './renderFeed.ts';
import { renderPlainText } from './renderPlainText.ts';
import type { Rendering } from './rendering.ts';
import { richTextFor } from './renderRichText.ts';
import { renderWebPage } from './web-page/renderWebPage.ts';

/** The forms an issue can be written in: what a mail tool accepts, a page of its own, an item of a feed. */
export type OutputForm = Form | 'page' | 'feed';

const ownForms: Readonly<Record<OwnFormat, readonly OutputForm[]>> = {
  markdown: ['markdown'],
  text: ['text'],
  eml: ['document', 'text'],
  web: ['page'],
  rss: ['feed'],
};

/** Returns the forms in which a target accepts an issue, the best first. */
export function formsFor(target: ExportTarget): readonly OutputForm[] {
  return isOwnFormat(target) ? ownForms[target] : mailToolProfiles[target].takes;
}

/**
 * Returns the mail tool whose merge tags a target uses: Markdown and plain text use the publication's own; output for
 * no mail tool shows fallbacks.
 */
export function profileFor(
  target: ExportTarget,
  publication: Publication,
  options: ExportOptions = {},
): MailToolProfile {
  if (!isOwnFormat(target)) return mailToolProfiles[target];
  const goesToTool = target === 'markdown' || target === 'text';
  const isForTool = goesToTool && !isForAnybody(target, options);
  return mailToolProfiles[isForTool ? publication.mailTool : 'html'];
}

function isOwnFormat(target: ExportTarget): target is OwnFormat {
  return Object.hasOwn(ownForms, target);
}

/** Returns the options that a target uses. */
export function optionsOf(target: ExportTarget): readonly (keyof ExportOptions)[] {
  const forms = formsFor(target);
  const inside = target === 'eml' || target === 'web';
  const use: Readonly<Record<keyof ExportOptions, boolean>> = {
    zip: forms.includes('document') && !inside,
    // In a mail tool, readers would see it at the top.
    frontMatter: target === 'markdown',
    sources: forms.includes('text'),
    pictureBase: forms.some(showsPictures) && !inside,
    address: isForAnybody(target),
  };
  return (Object.keys(use) as (keyof ExportOptions)[]).filter((option) => use[option]);
}

/** True for readers of a website or a feed, whose names and addresses are unknown. */
export function isForAnybody(target: ExportTarget, { frontMatter }: ExportOptions = {}): boolean {
  return target === 'web' || target === 'rss' || (target === 'markdown' && frontMatter === true);
}

/** True if a form shows the pictures themselves, not only their alt texts. */
export function showsPictures(form: OutputForm): boolean {
  return form !== 'text';
}

export const fileNames: Readonly<Record<OutputForm, string>> = {
  document: 'index.html',
  fragment: 'fragment.html',
  'rich-text': 'richtext.html',
  markdown: 'issue.md',
  text: 'issue.txt',
  page: 'index.html',
  feed: 'feed.xml',
};

type Renderer = (rendering: Rendering, options: ExportOptions) => string;

const renderers: Readonly<Record<OutputForm, Renderer>> = {
  document: (rendering) => withKeptComments(renderDocument(rendering), rendering.tool),
  fragment: renderFragment,
  'rich-text': (rendering) => richTextFor(rendering).html,
  markdown: (rendering, options) =>
    options.frontMatter ? withFrontMatter(rendering) : renderMarkdown(rendering),
  text: renderPlainText,
  page: renderWebPage,
  feed: renderFeed,
};

/** Returns an issue in one form. A lone surrogate, which no file can hold, is U+FFFD in every form. */
export function rendered(form: OutputForm, rendering: Rendering, options: ExportOptions): string {
  return renderers[form](rendering, options).toWellFormed();
}
