import type { IsoDate } from './calendar/isoDate.ts';
import type { Medium } from './blocks/audience.ts';
import { dateOf, type Issue } from './issue.ts';
import type { MailTool, Publication } from './publication.ts';
import type { TextContext } from './text/context.ts';
import type { Piece } from './text/piece.ts';
import { allPieces } from './text/walkPieces.ts';
import { sealOf } from './round-trip/embeddedColophon.ts';
import { renderImportable } from './round-trip/renderImportable.ts';
import { writeSealed } from './round-trip/writeColophon.ts';
import { chartPictures, type Drawing } from './export/chartPictures.ts';
import { renderDocument } from './export/email-html/renderDocument.ts';
import type { ExportOptions } from './export/exportOptions.ts';
import type { ExportTarget } from './export/exportTarget.ts';
import { fileNames, formsFor, isForAnybody, profileFor, type OutputForm } from './export/forms.ts';
import { handOverSteps, type HandOverStep } from './export/handOverSteps.ts';
import { impersonal } from './export/impersonal.ts';
import type { MailToolProfile } from './export/mail-tools/mailTool.ts';
import { mailToolProfiles } from './export/mail-tools/allMailTools.ts';
import type { DraftNeeds } from './export/mail-tools/draftNeeds.ts';
import { mailPictureWidth, pictureWidthFor } from './export/pictureWidth.ts';
import { pictureAddressFor } from './export/pictureAddress.ts';
import { picturesOf, withoutHeader, withPicturesAsText } from './export/pictures.ts';
import { renderingOf, type PictureAddress, type Rendering } from './export/rendering.ts';
import { tablePicture } from './export/tablePicture.ts';
import { subjectLine } from './export/titleAndSubject.ts';
import { utf8Length } from './export/utf8Length.ts';

export { exportTargets, isExportTarget, type ExportTarget } from './export/exportTarget.ts';
export type { HandOverStep } from './export/handOverSteps.ts';
export { optionsOf, profileFor } from './export/forms.ts';

export interface ExportedFile {
  readonly form: OutputForm;
  readonly name: string;
  readonly text: string;
  /** What follows the text where it is kept as a file, so that it can be imported; not for the clipboard. */
  readonly seal?: string;
}

/** How the files are delivered: by default next to their pictures. */
export type Packaging =
  | { readonly as: 'files' }
  /** The document and its pictures in one ZIP. */
  | { readonly as: 'zip' }
  /** A single file with its pictures embedded. */
  | { readonly as: 'page' }
  /** The parts of one mail, with their pictures. */
  | { readonly as: 'mail'; readonly subject: string; readonly date: IsoDate };

export interface ExportedIssue {
  /** The tool's best file first. */
  readonly files: readonly ExportedFile[];
  /** The pictures that the files show: in `images/`, or embedded in the single file. */
  readonly assets: readonly string[];
  /** The pictures that are drawn for the files, by name. */
  readonly drawings: ReadonlyMap<string, Drawing>;
  /** The maximum width of their files, in px; undefined if they keep their own. */
  readonly pictureWidth: number | undefined;
  readonly packaging: Packaging;
}

/** What a caller with access to the pictures knows about them. */
export interface PicturesAtHand {
  /** Assets without a file: a line of text replaces them. */
  readonly missing?: ReadonlySet<string>;
  /** The names of files that stand in for assets of another kind. */
  readonly names?: ReadonlyMap<string, string>;
  /** Returns a picture as a `data:` URL, for a page that is a single file. */
  readonly dataAddress?: PictureAddress;
  /** The web addresses of published pictures; the others stay where the options say. */
  readonly addresses?: ReadonlyMap<string, string>;
}

/**
 * Returns the issue as files for a mail tool, or in a format of its own. Deterministic: the same issue gives the same
 * bytes.
 */
export function exportIssue(
  issue: Issue,
  publication: Publication,
  target: ExportTarget,
  options: ExportOptions = {},
  pictures: PicturesAtHand = {},
): ExportedIssue {
  const rendering = renderingFor(issue, publication, target, options, pictures);
  return {
    ...filesOf(formsFor(target), rendering, options, pictures),
    pictureWidth: pictureWidthFor(target, publication, options),
    packaging: packagingFor(issue, publication, target, options),
  };
}

/** Returns the issue as a draft for a mail tool's API: in the form that the API takes, and as plain text. */
export function exportDraft(
  issue: Issue,
  publication: Publication,
  tool: MailTool,
  { form, isForAnybody: isForAll }: DraftNeeds,
  pictures: PicturesAtHand = {},
): ExportedIssue {
  const profile = mailToolProfiles[tool];
  // The tool shows the title above what it gets.
  const shown = profile.fields.includes('title') ? withoutTitle(issue) : issue;
  const rendering = wholeRendering(
    shown,
    publication,
    isForAll ? { ...profile, tags: {} } : profile,
    { isForAll, missing: pictures.missing },
  );
  return {
    // A tool that everybody reads gets nothing but what they read.
    ...filesOf(
      [form, 'text'],
      isForAll ? { ...rendering, parts: undefined } : rendering,
      {},
      pictures,
    ),
    pictureWidth: mailPictureWidth(publication),
    packaging: { as: 'files' },
  };
}

function withoutTitle(issue: Issue): Issue {
  const blocks = issue.blocks.map((block) =>
    block.type === 'masthead' ? { ...block, title: '' } : block,
  );
  return { ...issue, blocks };
}

function filesOf(
  forms: readonly OutputForm[],
  all: Rendering,
  options: ExportOptions,
  pictures: PicturesAtHand,
): Pick<ExportedIssue, 'files' | 'assets' | 'drawings'> {
  const assets = new Set<string>();
  const drawings = new Map<string, Drawing>();
  const named: Rendering = {
    ...all,
    pictureAddress: (name) =>
      pictures.addresses?.get(name) ?? all.pictureAddress(pictures.names?.get(name) ?? name),
  };
  const rendering: Rendering = {
    ...named,
    pictureAddress: (name, drawing) => {
      if (drawing) drawings.set(name, drawing);
      else if (name !== '') assets.add(name);
      return named.pictureAddress(name);
    },
  };
  const files = forms.map((form) => {
    const text = renderImportable(form, rendering, options);
    const file = { form, name: fileNames[form], text };
    // The seal names pictures that the text does not show, such as missing ones.
    return form === 'rich-text' ? { ...file, seal: sealOf(text, writeSealed(named)) } : file;
  });
  return { files, assets: [...assets], drawings };
}

function renderingFor(
  issue: Issue,
  publication: Publication,
  target: ExportTarget,
  options: ExportOptions,
  { missing, dataAddress }: PicturesAtHand,
): Rendering {
  const address = target === 'web' ? dataAddress : pictureAddressFor(target, options);
  const tool = profileFor(target, publication, options);
  const isForAll = isForAnybody(target, options);
  const medium = isForAll ? 'web' : 'mail';
  return wholeRendering(issue, publication, tool, { isForAll, medium, missing, address });
}

/** Lays the issue out without missing pictures, and for readers whose names nobody knows if it is for all. */
function wholeRendering(
  issue: Issue,
  publication: Publication,
  tool: MailToolProfile,
  {
    isForAll,
    medium = 'mail',
    missing = new Set(),
    address,
  }: {
    readonly isForAll: boolean;
    readonly medium?: Medium;
    readonly missing?: ReadonlySet<string> | undefined;
    readonly address?: PictureAddress | undefined;
  },
): Rendering {
  const shown = withoutHeader(publication, missing);
  const whole = withPicturesAsText(renderingOf(issue, shown, tool, address, medium), missing);
  if (!isForAll) return whole;
  const fit = (pieces: readonly Piece[]) => impersonal(pieces, whole.context);
  const parts = whole.parts?.map((part) => ({ ...part, pieces: fit(part.pieces) }));
  const pieces = parts?.flatMap((part) => part.pieces) ?? fit(whole.pieces);
  return { ...whole, parts, pieces, isForAll };
}

/** Returns the steps by which the author hands the issue to a mail tool. */
export function handOver(
  issue: Issue,
  publication: Publication,
  target: MailTool,
  options: ExportOptions = {},
  pictures: PicturesAtHand = {},
): HandOverStep[] {
  const rendering = renderingFor(issue, publication, target, options, pictures);
  return handOverSteps({
    ...rendering,
    pictureAddress: (name) => pictures.addresses?.get(name) ?? rendering.pictureAddress(name),
  });
}

/**
 * Lays the issue out once for a tool, and returns the alt text of each picture that it shows: of files by asset, of
 * drawings by name. Those without one are missing.
 */
export function altTextsOf(
  issue: Issue,
  newsletter: Publication,
  tool: MailToolProfile = mailToolProfiles.html,
): ReadonlyMap<string, string> {
  const { pieces, context, publication } = renderingOf(issue, newsletter, tool, undefined, 'all');
  const { header } = publication.theme;
  const shown = [...(header ? [header] : []), ...picturesOf(pieces)];
  const texts = [
    ...descriptionsOfDrawings(allPieces(pieces), publication, context),
    ...shown.toReversed().map(({ asset, alt }) => [asset, alt] as const),
  ];
  return new Map(texts);
}

function descriptionsOfDrawings(
  pieces: readonly Piece[],
  publication: Publication,
  context: TextContext,
): (readonly [name: string, description: string])[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'table') {
      const picture = tablePicture(piece, publication, context);
      return picture ? [[picture.drawing.name, picture.description] as const] : [];
    }
    const pictures = piece.kind === 'chart' ? chartPictures(piece.chart, publication) : undefined;
    if (!pictures) return [];
    const { light, dark, description } = pictures;
    return [light, dark].map(({ name }) => [name, description] as const);
  });
}

function packagingFor(
  issue: Issue,
  publication: Publication,
  target: ExportTarget,
  { zip }: ExportOptions,
): Packaging {
  if (target === 'eml') {
    return { as: 'mail', subject: subjectLine(issue, publication), date: dateOf(issue) };
  }
  if (target === 'web') return { as: 'page' };
  return { as: zip === true && formsFor(target).includes('document') ? 'zip' : 'files' };
}

/**
 * Returns the issue as a mail for preview, regardless of what the target accepts: a complete HTML document with its
 * merge tags.
 */
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

/** Returns the issue in one form, for callers that need no files: the clipboard, a preview of the plain text. */
export function renderForm(
  issue: Issue,
  publication: Publication,
  form: OutputForm,
  { pictureAddress, ...options }: ExportOptions & { readonly pictureAddress?: PictureAddress } = {},
): string {
  const tool = profileFor(publication.mailTool, publication);
  const rendering = renderingOf(issue, publication, tool, pictureAddress);
  return renderImportable(form, rendering, options);
}

/** Returns the size of the target's best file, in UTF-8 bytes. */
export function htmlWeight(issue: Issue, publication: Publication, target: ExportTarget): number {
  const [form = 'document'] = formsFor(target);
  const rendering = renderingOf(issue, publication, profileFor(target, publication));
  return utf8Length(renderImportable(form, rendering));
}
