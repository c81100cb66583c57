import type { IsoDate } from './calendar/isoDate.ts';
import { dateOf, type Issue } from './issue.ts';
import type { Publication } from './publication.ts';
import { renderImportable } from './round-trip/renderImportable.ts';
import { renderDocument } from './export/email-html/renderDocument.ts';
import type { ExportOptions } from './export/exportOptions.ts';
import type { ExportTarget } from './export/exportTarget.ts';
import { fileNames, formsFor, isForAnybody, profileFor, type OutputForm } from './export/forms.ts';
import { impersonal } from './export/impersonal.ts';
import { mailToolProfiles } from './export/mail-tools/allMailTools.ts';
import { pictureAddressFor } from './export/pictureAddress.ts';
import { picturesOf, withoutHeader, withPicturesAsText } from './export/pictures.ts';
import { renderingOf, type PictureAddress, type Rendering } from './export/rendering.ts';
import { subjectLine } from './export/subjectLine.ts';
import { utf8Length } from './export/utf8Length.ts';

export { exportTargets, isExportTarget, type ExportTarget } from './export/exportTarget.ts';
export { optionsOf, profileFor } from './export/forms.ts';

export interface ExportedFile {
  readonly form: OutputForm;
  readonly name: string;
  readonly text: string;
}

/** What becomes of the files: they lie beside their pictures, if nothing else is said. */
export type Packaging =
  | { readonly as: 'files' }
  /** The document is in one ZIP with its pictures. */
  | { readonly as: 'zip' }
  /** The one file holds its pictures itself. */
  | { readonly as: 'page' }
  /** They are the parts of one mail, with their pictures. */
  | { readonly as: 'mail'; readonly subject: string; readonly date: IsoDate };

export interface ExportedIssue {
  /** The tool's best file first. */
  readonly files: readonly ExportedFile[];
  /** The pictures which the files show: in `images/`, or within the one file. */
  readonly assets: readonly string[];
  readonly packaging: Packaging;
}

/** What whoever has the pictures at hand knows of them. */
export interface PicturesAtHand {
  /** Assets of which there is no file: a line of text stands in their place. */
  readonly missing?: ReadonlySet<string>;
  /** A picture as an address that holds it, `data:…`, for a page that is one file. */
  readonly dataAddress?: PictureAddress;
}

/** The issue as files for a mail tool, or in a format of its own: the same bytes for the same issue. */
export function exportIssue(
  issue: Issue,
  publication: Publication,
  target: ExportTarget,
  options: ExportOptions = {},
  pictures: PicturesAtHand = {},
): ExportedIssue {
  const assets = new Set<string>();
  const all = renderingFor(issue, publication, target, options, pictures);
  const rendering: Rendering = {
    ...all,
    pictureAddress: (asset) => {
      if (asset !== '') assets.add(asset);
      return all.pictureAddress(asset);
    },
  };
  const files = formsFor(target).map((form) => ({
    form,
    name: fileNames[form],
    text: renderImportable(form, rendering, options),
  }));
  const packaging = packagingFor(issue, publication, target, options);
  return { files, assets: [...assets], packaging };
}

function renderingFor(
  issue: Issue,
  publication: Publication,
  target: ExportTarget,
  options: ExportOptions,
  { missing = new Set(), dataAddress }: PicturesAtHand,
): Rendering {
  const address = target === 'web' ? dataAddress : pictureAddressFor(target, options);
  const shown = withoutHeader(publication, missing);
  const rendering = renderingOf(issue, shown, profileFor(target, publication, options), address);
  const whole = withPicturesAsText(rendering, missing);
  if (isForAnybody(target, options)) {
    return { ...whole, parts: undefined, pieces: impersonal(whole.pieces, whole.context) };
  }
  return target === 'eml' ? { ...whole, parts: undefined } : whole;
}

/** The alt text of a picture that the issue shows; empty where it has none. */
export function altTextOf(issue: Issue, publication: Publication, asset: string): string {
  const { pieces } = renderingOf(issue, publication, mailToolProfiles.html);
  const { header } = publication.theme;
  const all = [...(header ? [header] : []), ...picturesOf(pieces)];
  return all.find((picture) => picture.asset === asset)?.alt ?? '';
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
  form: OutputForm,
  { pictureAddress, ...options }: ExportOptions & { readonly pictureAddress?: PictureAddress } = {},
): string {
  const tool = profileFor(publication.mailTool, publication);
  return renderImportable(form, renderingOf(issue, publication, tool, pictureAddress), options);
}

/** The size of the target's best file, in bytes of UTF-8. */
export function htmlWeight(issue: Issue, publication: Publication, target: ExportTarget): number {
  const [form = 'document'] = formsFor(target);
  const rendering = renderingOf(issue, publication, profileFor(target, publication));
  return utf8Length(renderImportable(form, rendering));
}
