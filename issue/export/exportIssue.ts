import type { Issue } from '../issue.ts';
import { mailTools, type MailTool, type Publication } from '../publication.ts';
import type { Piece } from '../text/piece.ts';
import { renderDocument, renderFragment } from './email-html/renderDocument.ts';
import type { Form, MailToolProfile } from './mail-tools/mailTool.ts';
import { mailToolProfiles } from './mail-tools/registry.ts';
import { renderMarkdown } from './markdown.ts';
import { renderPlainText } from './plainText.ts';
import { renderingOf, type PictureAddress, type Rendering } from './rendering.ts';
import { renderRichText } from './richText.ts';
import { utf8Length } from './utf8Length.ts';

/** What an issue can be exported for: a mail tool, or a format of its own. */
export type ExportTarget = MailTool | 'markdown' | 'text';
export const exportTargets: readonly ExportTarget[] = [...mailTools, 'markdown', 'text'];

export interface ExportedFile {
  readonly name: string;
  readonly text: string;
}

export interface ExportedIssue {
  /** The tool's best file first. */
  readonly files: readonly ExportedFile[];
  /** Names of the assets which the files look for in `images/`, each once. */
  readonly assets: readonly string[];
}

export function isExportTarget(name: string): name is ExportTarget {
  return exportTargets.some((target) => target === name);
}

/** The issue as files for a mail tool, or as Markdown or plain text: the same bytes for the same issue. */
export function exportIssue(
  issue: Issue,
  publication: Publication,
  target: ExportTarget,
): ExportedIssue {
  const rendering = renderingOf(issue, publication, profileFor(target, publication));
  const files = formsFor(target).map((form) => ({
    name: fileNames[form],
    text: renderers[form](rendering),
  }));
  return { files, assets: [...new Set(assetsOf(rendering.pieces))] };
}

/** The issue as a mail that one can look at, whatever the target takes: a whole HTML document with its merge tags. */
export function renderEmail(
  issue: Issue,
  publication: Publication,
  target: ExportTarget,
  { pictureAddress }: { readonly pictureAddress?: PictureAddress } = {},
): string {
  return renderDocument(
    renderingOf(issue, publication, profileFor(target, publication), pictureAddress),
  );
}

/** The issue in one form, for whoever wants no files: the clipboard, a preview of the plain text. */
export function renderForm(
  issue: Issue,
  publication: Publication,
  form: Form,
  { pictureAddress }: { readonly pictureAddress?: PictureAddress } = {},
): string {
  const tool = mailToolProfiles[publication.mailTool];
  return renderers[form](renderingOf(issue, publication, tool, pictureAddress));
}

/** The size of the target's best file, in bytes of UTF-8. */
export function htmlWeight(issue: Issue, publication: Publication, target: ExportTarget): number {
  const [form = 'document'] = formsFor(target);
  return utf8Length(
    renderers[form](renderingOf(issue, publication, profileFor(target, publication))),
  );
}

/** The mail tool whose merge tags a target is written with: Markdown and plain text go to the publication's own. */
export function profileFor(target: ExportTarget, publication: Publication): MailToolProfile {
  return mailToolProfiles[
    target === 'markdown' || target === 'text' ? publication.mailTool : target
  ];
}

function formsFor(target: ExportTarget): readonly Form[] {
  return target === 'markdown' || target === 'text' ? [target] : mailToolProfiles[target].takes;
}

const fileNames: Readonly<Record<Form, string>> = {
  document: 'index.html',
  fragment: 'fragment.html',
  'rich-text': 'richtext.html',
  markdown: 'issue.md',
  text: 'issue.txt',
};

const renderers: Readonly<Record<Form, (rendering: Rendering) => string>> = {
  document: renderDocument,
  fragment: renderFragment,
  'rich-text': renderRichText,
  markdown: renderMarkdown,
  text: renderPlainText,
};

function assetsOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'box') return assetsOf(piece.pieces);
    return piece.kind === 'figure' && piece.figure.picture.asset !== ''
      ? [piece.figure.picture.asset]
      : [];
  });
}
