import type { WriteFailure } from '../../../desk/contract.ts';
import { englishDocuments } from '../../../issue/file/englishReason.ts';
import type { Reason } from '../../../issue/file/reason.ts';
import { systemCode } from '../systemCode.ts';

const megabytes = (value: number) => `${value.toFixed(1)} MB`;

/** Why a file could not be read and why a request was not completed. */
export const reasons = {
  /** Without a full stop, because it is also used in brackets. */
  file: (why: Reason) => {
    switch (why.reason) {
      case 'not-json':
        return why.line === null ? 'Not valid JSON' : `Unreadable from line ${String(why.line)} on`;
      case 'too-deep':
        return `Nested deeper than ${String(why.levels)} levels`;
      case 'fields':
        return `Not understood: ${why.fields.map(({ field }) => field || 'all of it').join(', ')}`;
      case 'too-large':
        return `Too large for a text (${megabytes(why.bytes / 1_000_000)})`;
      case 'encoding':
        return why.encoding === null ? 'Not UTF-8 text' : `Not UTF-8, but ${why.encoding}`;
      case 'torn':
        return 'It contains corrupted characters';
      case 'newer':
        return 'Written by a newer version of Setzkasten: update the program to change it';
      case 'document':
        return englishDocuments[why.kind].replace(/\.$/, '');
      case 'no-text':
        return 'It contains no text that readers would see';
      case 'no-plain-file':
        return 'Not a regular file';
      case 'unreadable':
        return `The system does not allow it to be read${systemCode(why.cause)}`;
      case 'missing':
        return 'The file is missing';
      case 'empty':
        return 'The file is empty';
      case 'no-masthead':
        return 'The issue has no masthead to hold a title';
      case 'no-picture':
        return 'Unsupported image type: use a JPEG, PNG, HEIC, GIF, WebP, AVIF, TIFF, BMP or SVG';
      case 'broken-picture':
        return 'The picture is damaged or incomplete: get it from its source again';
      case 'locked-picture':
        return 'The picture is encrypted: open it in the program it comes from, and save it as a JPEG';
      case 'unsupported-picture':
        return 'The picture is stored in a way that is not supported: save it in a picture editor as a PNG or JPEG';
      case 'html-drawing':
        return 'The text of the drawing is HTML, which cannot be drawn: export it as a PNG from the program that it comes from';
      case 'costly-picture':
        return 'The picture needs too much time or memory: save a smaller version with an image editor';
      case 'many-pixels':
        return `The picture has ${String(Math.ceil(why.megapixels))} megapixels, more than the limit of ${String(why.most)}: make it smaller with an image editor`;
      case 'large-picture':
        return `The picture has ${megabytes(why.megabytes)}, more than the limit of ${String(why.most)} MB: make it smaller with an image editor`;
      case 'no-folder':
        return `There is no folder ${why.folder}`;
      case 'no-library':
        return `${why.folder} is not a library: it contains neither publication.json nor a folder with issue.json`;
      case 'folder-unreadable':
        return `The folder ${why.folder} cannot be read${systemCode(why.cause)}`;
      case 'library-not-made':
        return `No library can be created in ${why.folder}${systemCode(why.cause)}`;
    }
  },
  undone: {
    'disk-full': 'The disk is full.',
    'read-only': 'The file or its folder is write-protected.',
    'folder-gone': "The issue's folder is gone.",
    'disk-error': 'The disk reports an error.',
    'cut-short': 'The disk did not accept all of the data.',
    'in-use': 'Another program is using the file.',
    'too-many-files': 'Too many files are open on this computer.',
    outside: 'A folder in the library is a link that points elsewhere.',
    failed: 'Writing failed.',
    missing: 'The issue is no longer in the library.',
    slow: 'Saving is taking unusually long.',
    unreachable: 'Setzkasten is not responding. Is the program still running?',
  } satisfies Record<WriteFailure['outcome'] | 'missing' | 'unreachable' | 'slow', string>,
};
