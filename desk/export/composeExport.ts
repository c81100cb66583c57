import type { ExportedIssue, Packaging } from '../../issue/export/exportIssue.ts';
import type { Form } from '../../issue/export/mail-tools/mailTool.ts';
import type { PictureFiles } from './gatherPictures.ts';

/** A file as it is written; its name has forward slashes, the folder `images` at most. */
export interface ComposedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An export's files with their pictures: the texts first, in the export's own order. */
export async function composeExport(
  exported: ExportedIssue,
  pictures: PictureFiles,
): Promise<ComposedFile[]> {
  const { packaging } = exported;
  if (packaging.as === 'mail') return [await mailOf(exported, packaging, pictures)];
  const texts = exported.files.map(({ name, text }) => ({ name, bytes: utf8(text) }));
  const images = [...pictures].map(([asset, { bytes }]) => ({ name: `images/${asset}`, bytes }));
  return [...texts, ...images];
}

async function mailOf(
  { files }: ExportedIssue,
  { subject, date }: Extract<Packaging, { as: 'mail' }>,
  pictures: PictureFiles,
): Promise<ComposedFile> {
  // The mail library is not needed for any other target.
  const { composeMail } = await import('./composeMail.ts');
  const textOf = (form: Form) => files.find((file) => file.form === form)?.text ?? '';
  const draft = { subject, date, html: textOf('document'), text: textOf('text') };
  return { name: 'issue.eml', bytes: await composeMail(draft, pictures) };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
