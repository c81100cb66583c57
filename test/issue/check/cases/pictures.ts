import type { Block } from '../../../../issue/blocks/registry.ts';
import { cleanBlocks, picture } from '../cleanIssue.ts';
import { says, type FindingCase, type FindingCases } from './findingCase.ts';

const { essay, figure, chart } = cleanBlocks;

function described(alt: string, caption = ''): { readonly figure: Block } {
  return {
    figure: { ...figure, picture: { ...picture, alt }, caption: caption === '' ? [] : [caption] },
  };
}

function altCase(alt: string, good: string, values: Record<string, string | number>): FindingCase {
  return {
    finds: { changes: described(alt) },
    finding: { severity: 'warning', blockId: 'figure', values },
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

export const pictureCases: FindingCases = {
  'figure-without-picture': {
    finds: { changes: { essay: { ...essay, body: [paragraph, bare] } } },
    finding: { severity: 'warning', blockId: 'essay', values: {} },
    passes: { changes: { chart: { ...chart, bars: [{ label: 'Zwei', value: 2 }] } } },
    mended: { essay: { ...essay, body: [paragraph] } },
  },
  'picture-without-credit': {
    finds: { changes: { figure: { ...figure, credit: [' '] } } },
    finding: { severity: 'warning', blockId: 'figure', values: {} },
    passes: { changes: { ...says('Ohne Bild.') } },
  },
  'picture-without-alt': altCase(' ', 'Zwei Kräne', {}),
  'alt-is-file-name': altCase('IMG_2041.jpeg', 'Der Kran am Dock 41', { alt: 'IMG_2041.jpeg' }),
  'alt-says-nothing': altCase('Ein Bild', 'Ein Bild von Paula Modersohn-Becker', {
    alt: 'Ein Bild',
  }),
  'alt-repeats-caption': {
    finds: { changes: described('Der Kran am Dock.', 'Der Kran am Dock') },
    finding: { severity: 'warning', blockId: 'figure', values: {} },
    passes: { changes: described('Ein Kran hebt ein Boot.', 'Der Kran am Dock') },
  },
  'alt-too-long': {
    finds: { changes: described('Wort '.repeat(61)) },
    finding: { severity: 'hint', blockId: 'figure', values: { length: 304, most: 300 } },
    passes: { changes: described('Wort '.repeat(60)) },
  },
};
