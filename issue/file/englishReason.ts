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
  switch (why.reason) {
    case 'not-json':
      return `This is not JSON: ${why.detail}`;
    case 'too-deep':
      return `This is nested deeper than ${String(why.levels)} levels.`;
    case 'fields':
      return fieldsText(why);
    case 'too-large':
      return `It has ${String(why.bytes)} bytes: too large for a text.`;
    case 'encoding':
      return why.encoding === null
        ? 'It is not UTF-8 text.'
        : `It is not UTF-8, but ${why.encoding} text.`;
    case 'document':
      return englishDocuments[why.kind];
    case 'no-text':
      return 'It contains no text that readers would see.';
    case 'torn':
      return 'It is UTF-8 text with damage in it.';
    case 'newer':
      return `This file was written by a newer Setzkasten (file version ${String(why.version)}). It can be read; to change it, update the program.`;
    case 'no-plain-file':
      return 'It is not a plain file.';
    case 'unreadable':
      return why.cause;
    case 'missing':
      return 'It is missing.';
    case 'empty':
      return 'It is empty.';
    case 'no-masthead':
      return 'The issue has no masthead to hold a title.';
    case 'no-picture':
      return 'It is no picture that can be read: take a JPEG, PNG, HEIC, GIF, WebP, AVIF, TIFF, BMP or SVG.';
    case 'broken-picture':
      return 'It is damaged or was not downloaded to its end: get it from its source again.';
    case 'locked-picture':
      return 'It is encrypted: open it in the program that it comes from, and save it there as a JPEG.';
    case 'unsupported-picture':
      return 'It is stored in a way that is not supported: open it in a picture editor, and save it there as a PNG or JPEG.';
    case 'html-drawing':
      return 'Its text is HTML in a drawing (foreignObject), which is not drawn: export it as a PNG from the program that it comes from.';
    case 'costly-picture':
      return 'It needs more time or memory than there is for one picture: save it smaller in a picture editor.';
    case 'many-pixels':
      return `It has ${String(Math.ceil(why.megapixels))} megapixels; at most ${String(why.most)} are read: make it smaller in a picture editor.`;
    case 'large-picture':
      return `The picture has ${why.megabytes.toFixed(1)} MB; at most ${String(why.most)} MB are read: make it smaller in a picture editor.`;
    case 'no-folder':
      return `There is no folder ${why.folder}.`;
    case 'no-library':
      return `${why.folder} is no library: it has neither a publication.json nor a folder with an issue.json.`;
    case 'folder-unreadable':
      return `${why.folder} cannot be read: ${why.cause}`;
    case 'library-not-made':
      return `${why.folder} cannot become a library: ${why.cause}`;
  }
}
