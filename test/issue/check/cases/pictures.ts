import type { Block } from '../../../../issue/blocks/allBlocks.ts';
import type { PictureFiles } from '../../../../issue/check/checkIssue.ts';
import type { RichText } from '../../../../issue/text/inline.ts';
import { cleanBlocks, picture } from '../cleanIssue.ts';
import { says, type FindingCase, type FindingCases } from './findingCase.ts';

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

function weighing(bytes: number, asset = picture.asset) {
  return { [asset]: { bytes, animated: false } };
}

const names = ['b.png', 'c.png', 'd.png'];
const many = Object.fromEntries(
  names.map((asset) => [asset, { ...figure, id: asset, picture: { ...picture, asset } }]),
);

function others(bytes: number) {
  return Object.assign({}, ...names.map((asset) => weighing(bytes, asset))) as PictureFiles;
}

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
    finds: { target: 'mailchimp', pictureFiles: weighing(10_000_001) },
    finding: {
      severity: 'error',
      blockId: 'figure',
      values: { asset: picture.asset, megabytes: 10.1, most: 10, tool: 'Mailchimp', pixels: 1200 },
    },
    passes: { target: 'mailchimp', pictureFiles: weighing(1_000_000) },
  },
  'heavy-picture': {
    finds: { pictureFiles: weighing(1_000_001) },
    finding: {
      severity: 'warning',
      blockId: 'figure',
      values: { asset: picture.asset, megabytes: 1.1, most: 1, pixels: 1200 },
    },
    passes: { pictureFiles: weighing(1_000_000) },
  },
  'heavy-pictures': {
    finds: { changes: many, pictureFiles: { ...weighing(900_000), ...others(700_001) } },
    finding: { severity: 'warning', blockId: null, values: { megabytes: 3.1, most: 3 } },
    passes: { changes: many, pictureFiles: { ...weighing(900_000), ...others(700_000) } },
  },
};
