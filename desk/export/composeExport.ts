import type { ExportedFile, ExportedIssue, Packaging } from '../../issue/exportIssue.ts';
import { showsPictures } from '../../issue/export/forms.ts';
import type { Form } from '../../issue/export/mail-tools/mailTool.ts';
import type { ComposedFile } from './composedFile.ts';
import type { PictureFiles } from './gatherPictures.ts';

/** Returns an export's files with their pictures: the texts first, in the export's own order. */
export async function composeExport(
  exported: ExportedIssue,
  pictures: PictureFiles,
): Promise<ComposedFile[]> {
  const { files, packaging } = exported;
  const images = [...pictures].map(([asset, { bytes }]) => ({ name: `images/${asset}`, bytes }));
  switch (packaging.as) {
    case 'mail':
      return [await mailOf(exported, packaging, pictures)];
    case 'zip':
      return zipOf(files, images);
    case 'page':
      return files.map(composed);
    case 'files':
      return [...files.map(composed), ...images];
  }
}

/** The document and the pictures as one file; other files that show pictures get them alongside too. */
async function zipOf(
  files: readonly ExportedFile[],
  images: readonly ComposedFile[],
): Promise<ComposedFile[]> {
  // Loaded only for this packaging.
  const { composeZip } = await import('./composeZip.ts');
  const isDocument = ({ form }: ExportedFile) => form === 'document';
  const zipped = [...files.filter(isDocument).map(composed), ...images];
  const others = files.filter((file) => !isDocument(file));
  return [
    { name: 'issue.zip', bytes: composeZip(zipped) },
    ...others.map(composed),
    ...(others.some(({ form }) => showsPictures(form)) ? images : []),
  ];
}

async function mailOf(
  { files }: ExportedIssue,
  { subject, date }: Extract<Packaging, { as: 'mail' }>,
  pictures: PictureFiles,
): Promise<ComposedFile> {
  // The mail library is loaded only for this target.
  const { composeMail } = await import('./composeMail.ts');
  const textOf = (form: Form) => files.find((file) => file.form === form)?.text ?? '';
  const draft = { subject, date, html: textOf('document'), text: textOf('text') };
  return { name: 'issue.eml', bytes: await composeMail(draft, pictures) };
}

function composed({ name, text, seal = '' }: ExportedFile): ComposedFile {
  return { name, bytes: new TextEncoder().encode(text + seal) };
}
