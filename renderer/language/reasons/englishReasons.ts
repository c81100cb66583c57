import type { ReasonMessages } from './reasonMessages.ts';
import { systemCode } from './systemCode.ts';

const megabytes = (value: number) => `${value.toFixed(1)} MB`;

export const englishReasons: ReasonMessages = {
  file: (why) => {
    switch (why.reason) {
      case 'not-json':
        return why.line === null ? 'Not valid JSON' : `Unreadable from line ${String(why.line)} on`;
      case 'too-deep':
        return `Nested deeper than ${String(why.levels)} levels`;
      case 'fields':
        return `Not understood: ${why.fields.map(({ field }) => field || 'all of it').join(', ')}`;
      case 'too-large':
        return `With ${megabytes(why.bytes / 1_000_000)}, too large for a text`;
      case 'encoding':
        return why.encoding === null ? 'Not UTF-8 text' : `Not UTF-8, but ${why.encoding}`;
      case 'torn':
        return 'Characters in it are destroyed';
      case 'newer':
        return 'Written by a newer version of Setzkasten: update the program to change it';
      case 'no-plain-file':
        return 'Not a plain file';
      case 'unreadable':
        return `The system does not let it be read${systemCode(why.cause)}`;
      case 'missing':
        return 'The file is missing';
      case 'empty':
        return 'The file is empty';
      case 'no-masthead':
        return 'The issue has no masthead to hold a title';
      case 'no-picture':
        return 'This is no picture that Setzkasten can read: take a JPEG, PNG, HEIC, GIF, WebP, AVIF, TIFF, BMP or SVG';
      case 'broken-picture':
        return 'The picture is damaged or was not downloaded to its end: get it from its source again';
      case 'locked-picture':
        return 'The picture is encrypted: open it in the program that it comes from, and save it there as a JPEG';
      case 'costly-picture':
        return 'The picture needs more time or memory than there is for one: save it smaller in a picture editor and take that';
      case 'many-pixels':
        return `The picture has ${String(Math.ceil(why.megapixels))} megapixels; more than ${String(why.most)} do not fit: make it smaller in a picture editor`;
      case 'large-picture':
        return `The picture has ${megabytes(why.megabytes)}; more than ${String(why.most)} MB do not fit: make it smaller in a picture editor`;
      case 'no-folder':
        return `There is no folder ${why.folder}`;
      case 'no-library':
        return `${why.folder} is no library: it holds neither publication.json nor a folder with issue.json`;
      case 'folder-unreadable':
        return `The folder ${why.folder} cannot be read${systemCode(why.cause)}`;
      case 'library-not-made':
        return `No library can be made in ${why.folder}${systemCode(why.cause)}`;
    }
  },
  undone: {
    'disk-full': 'The disk is full.',
    'read-only': 'The file or its folder is write-protected.',
    'folder-gone': "The issue's folder is gone.",
    'disk-error': 'The disk reports an error.',
    'cut-short': 'The disk did not take everything.',
    'in-use': 'Another program is using the file.',
    'too-many-files': 'Too many files are open on this computer.',
    outside: 'A folder in the library is only a link that leads elsewhere.',
    failed: 'Writing failed.',
    missing: 'The issue is no longer in the library.',
    slow: 'Writing takes unusually long.',
    unreachable: 'Setzkasten does not answer. Is the program still running?',
  },
};
