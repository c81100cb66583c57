import { fieldsText, type DocumentKind, type Reason } from './reason.ts';

/** What a document is whose text is not read, and what to do with it. */
export const englishDocuments: Readonly<Record<DocumentKind, string>> = {
  archive:
    'This is an archive in which no text was found: unpack it and choose the file with the text.',
  book: 'This is an e-book: copy its text and paste it.',
  broken: 'This document is damaged: open it in the program that it comes from, and save it again.',
  huge: 'This document is too large when unpacked: copy its text and paste it.',
  office: 'This is a spreadsheet or a presentation: copy its text and paste it.',
  'old-office': 'This is a file of an old Word or Outlook: save it as .docx, or the mail as .eml.',
  pages: 'This is a Pages document: export it as Word.',
  pdf: 'This is a PDF: copy its text and paste it.',
  picture: 'This is a picture: it contains no text that can be read.',
  unknown: 'This is not a text.',
};

/** Returns the reason as a sentence for the command line and for logs, with all its details. */
export function englishReason(why: Reason): string {
  const sentence = sentences[why.reason] as string | ((why: Reason) => string);
  return typeof sentence === 'string' ? sentence : sentence(why);
}

type Sentences = {
  readonly [Name in Reason['reason']]:
    | string
    | ((why: Extract<Reason, { reason: Name }>) => string);
};

const sentences: Sentences = {
  'not-json': ({ detail }) => `This is not JSON: ${detail}`,
  'too-deep': ({ levels }) => `This is nested deeper than ${String(levels)} levels.`,
  fields: fieldsText,
  'too-large': ({ bytes }) => `It has ${String(bytes)} bytes: too large for a text.`,
  encoding: ({ encoding }) =>
    encoding === null ? 'It is not UTF-8 text.' : `It is not UTF-8, but ${encoding} text.`,
  document: ({ kind }) => englishDocuments[kind],
  'no-text': 'It contains no text that readers would see.',
  torn: 'It is UTF-8 text with damage in it.',
  newer: ({ version }) =>
    `This file was written by a newer Setzkasten (file version ${String(version)}). It can be read; to change it, update the program.`,
  'no-plain-file': 'It is not a plain file.',
  unreadable: ({ cause }) => cause,
  missing: 'It is missing.',
  empty: 'It is empty.',
  'no-masthead': 'The issue has no masthead to hold a title.',
  'no-picture':
    'It is no picture that can be read: take a JPEG, PNG, HEIC, GIF, WebP, AVIF, TIFF, BMP or SVG.',
  'broken-picture': 'It is damaged or was not downloaded to its end: get it from its source again.',
  'locked-picture':
    'It is encrypted: open it in the program that it comes from, and save it there as a JPEG.',
  'unsupported-picture':
    'It is stored in a way that is not supported: open it in a picture editor, and save it there as a PNG or JPEG.',
  'html-drawing':
    'Its text is HTML in a drawing (foreignObject), which is not drawn: export it as a PNG from the program that it comes from.',
  'costly-picture':
    'It needs more time or memory than there is for one picture: save it smaller in a picture editor.',
  'many-pixels': ({ megapixels, most }) =>
    `It has ${String(Math.ceil(megapixels))} megapixels; at most ${String(most)} are read: make it smaller in a picture editor.`,
  'large-picture': ({ megabytes, most }) =>
    `The picture has ${megabytes.toFixed(1)} MB; at most ${String(most)} MB are read: make it smaller in a picture editor.`,
  'no-folder': ({ folder }) => `There is no folder ${folder}.`,
  'no-library': ({ folder }) =>
    `${folder} is no library: it has neither a publication.json nor a folder with an issue.json.`,
  'folder-unreadable': ({ folder, cause }) => `${folder} cannot be read: ${cause}`,
  'library-not-made': ({ folder, cause }) => `${folder} cannot become a library: ${cause}`,
};
