import type { Block } from '../../../../issue/blocks/allBlocks.ts';
import type { RichText } from '../../../../issue/text/inline.ts';
import { fileOf } from '../../../../issue/text/pictureFile.ts';
import { cleanBlocks, picture } from '../cleanIssue.ts';
import { says, type FindingCase, type FindingCases, type Setup } from './findingCase.ts';

const { essay, figure, chart } = cleanBlocks;

function described(alt: string, caption = ''): { readonly figure: Block } {
  return {
    figure: { ...figure, picture: { ...picture, alt }, caption: caption === '' ? [] : [caption] },
  };
}

function licensed(licence: string, credit: RichText): { readonly figure: Block } {
  return { figure: { ...figure, picture: { ...picture, licence }, credit: [...credit] } };
}

function altCase(alt: string, good: string, values: Record<string, string | number>): FindingCase {
  return {
    finds: { changes: described(alt) },
    finding: {
      severity: 'warning',
      blockId: 'figure',
      values: { asset: picture.asset, ...values },
    },
    passes: { changes: described(good) },
  };
}

const bare = {
  type: 'figure' as const,
  picture: { asset: '', alt: '', width: 0, height: 0 },
  caption: [],
  credit: [],
};
const [paragraph = { type: 'paragraph' as const, content: [] }] = essay.body;

function shown(asset: string) {
  return { figure: { ...figure, picture: { ...picture, asset } } };
}

function weighing(bytes: number, ...files: readonly string[]): Pick<Setup, 'pictureWeights'> {
  const names = files.length === 0 ? [picture.asset] : files;
  return { pictureWeights: Object.fromEntries(names.map((file) => [file, { bytes }])) };
}

const names = ['b.png', 'c.png', 'd.png', 'e.png'];
const many = Object.fromEntries(
  names.map((asset) => [asset, { ...figure, id: asset, picture: { ...picture, asset } }]),
);
const crop = { x: 0, y: 0, width: 0.5, height: 1 };
const cropped = { figure: { ...figure, picture: { ...picture, crop } } };

export const pictureCases: FindingCases = {
  'figure-without-picture': {
    finds: { changes: { essay: { ...essay, body: [paragraph, bare] } } },
    finding: { severity: 'warning', blockId: 'essay', values: {} },
    passes: {
      changes: {
        chart: {
          ...chart,
          table: [
            ['', 'A'],
            ['Zwei', '2'],
          ],
        },
      },
    },
    fixed: { essay: { ...essay, body: [paragraph] } },
  },
  'picture-file-missing': {
    finds: { pictureFiles: { [picture.asset]: null } },
    finding: { severity: 'error', blockId: 'figure', values: { asset: picture.asset } },
    passes: { pictureFiles: { 'b.png': null } },
  },
  'picture-without-credit': {
    finds: { changes: { figure: { ...figure, credit: [' '] } } },
    finding: { severity: 'warning', blockId: 'figure', values: { asset: picture.asset } },
    passes: { changes: { ...says('Ohne Bild.'), ...licensed('Eigenes Bild', []) } },
  },
  'licence-not-named': {
    finds: { changes: licensed('CC BY-SA 4.0', ['Foto: Ada']) },
    finding: {
      severity: 'warning',
      blockId: 'figure',
      values: { asset: picture.asset, licence: 'CC BY-SA 4.0' },
    },
    passes: { changes: licensed('CC BY-SA 4.0', ['Foto: Ada, cc by-sa 4.0']) },
    fixed: licensed('CC BY-SA 4.0', [
      'Foto: Ada, ',
      { text: 'CC BY-SA 4.0', link: 'https://creativecommons.org/licenses/by-sa/4.0/' },
    ]),
  },
  'picture-without-alt': altCase(' ', 'Zwei Kräne', {}),
  'alt-is-file-name': altCase('IMG_2041.jpeg', 'Der Kran am Dock 41', { alt: 'IMG_2041.jpeg' }),
  'alt-says-nothing': altCase('Ein Bild', 'Ein Bild von Paula Modersohn-Becker', {
    alt: 'Ein Bild',
  }),
  'alt-repeats-caption': {
    finds: { changes: described('Der Kran am Dock.', 'Der Kran am Dock') },
    finding: { severity: 'warning', blockId: 'figure', values: { asset: picture.asset } },
    passes: { changes: described('Ein Kran hebt ein Boot.', 'Der Kran am Dock') },
  },
  'alt-too-long': {
    finds: { changes: described('Wort '.repeat(61)) },
    finding: {
      severity: 'hint',
      blockId: 'figure',
      values: { asset: picture.asset, length: 304, most: 300 },
    },
    passes: { changes: described('Wort '.repeat(60)) },
  },
  'picture-stands-still': {
    finds: { changes: shown('a1.gif'), pictureFiles: { 'a1.gif': { bytes: 1, animated: true } } },
    finding: {
      severity: 'hint',
      blockId: 'figure',
      values: { asset: 'a1.gif', format: 'GIF', programs: 'Outlook (Windows)' },
    },
    passes: { changes: shown('a1.gif'), pictureFiles: { 'a1.gif': { bytes: 1, animated: false } } },
  },
  'picture-over-limit': {
    finds: { target: 'mailchimp', ...weighing(10_000_001) },
    finding: {
      severity: 'error',
      blockId: 'figure',
      values: {
        asset: picture.asset,
        file: picture.asset,
        kilobytes: 10_001,
        most: 10_000,
        tool: 'Mailchimp',
      },
    },
    passes: { target: 'mailchimp', ...weighing(300_000) },
  },
  'heavy-picture': {
    finds: { changes: cropped, ...weighing(300_001, fileOf(cropped.figure.picture)) },
    finding: {
      severity: 'warning',
      blockId: 'figure',
      values: {
        asset: picture.asset,
        file: fileOf(cropped.figure.picture),
        kilobytes: 301,
        most: 300,
      },
    },
    // The whole picture is not in the mail.
    passes: { changes: cropped, ...weighing(900_000) },
  },
  'heavy-animation': {
    finds: {
      changes: shown('a1.gif'),
      pictureFiles: { 'a1.gif': { bytes: 1, animated: true } },
      target: 'web',
      ...weighing(500_000, 'a1.gif'),
    },
    finding: {
      severity: 'warning',
      blockId: 'figure',
      values: { asset: 'a1.gif', file: 'a1.gif', kilobytes: 500 },
    },
    passes: { changes: shown('a1.gif'), ...weighing(300_000, 'a1.gif') },
  },
  'heavy-pictures': {
    finds: { changes: many, ...weighing(300_000, picture.asset, ...names) },
    finding: { severity: 'warning', blockId: null, values: { kilobytes: 1500, most: 1200 } },
    passes: { changes: many, ...weighing(240_000, picture.asset, ...names) },
  },
};
