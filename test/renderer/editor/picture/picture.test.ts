import { describe, expect, it } from 'vitest';
import { blankBlock, type Block } from '../../../../issue/blocks/allBlocks.ts';
import { paragraphs, type Flow } from '../../../../issue/text/flow.ts';
import { plainOf } from '../../../../issue/text/richText.ts';
import { noPicture } from '../../../../issue/text/picture.ts';
import { dropSelection } from '../../../../renderer/editor/paste/dropSelection.ts';
import { openPage, type OpenPage } from '../support/openPage.ts';

const figure = (name: string): Flow[number] => ({
  type: 'figure',
  picture: { asset: `${name}.png`, alt: name, width: 8, height: 4 },
  caption: [`Caption ${name}`],
  credit: [],
});
const quote: Flow[number] = { type: 'pull-quote', content: ['Ein Satz'], attribution: [] };
const issue: readonly Block[] = [
  { ...blankBlock('masthead', 'm'), title: 'Titel' },
  {
    ...blankBlock('lead-essay', 'e'),
    headline: ['Kopf'],
    body: [...paragraphs('eins'), figure('a'), ...paragraphs('zwei drei'), quote],
  },
  {
    ...blankBlock('chart', 'c'),
    headline: ['Chart'],
    picture: { asset: 'c.png', alt: '', width: 8, height: 4 },
    caption: ['Umsatz'],
    body: paragraphs('steigt'),
  },
  { ...figure('b'), id: 'f' } as Block,
  { ...blankBlock('outro', 'o'), body: [figure('d')] },
  { ...blankBlock('link-list', 'l'), headline: ['Lesen'] },
];
const [inEssay, inChart, asBlock, alone] = [0, 1, 2, 3];

/** The pictures and lines of a block, without what is empty. */
function outline(page: OpenPage, id: string): string[] {
  const block = page.blocks().find((each) => each.id === id) as unknown as {
    readonly body?: Flow;
    readonly picture?: { readonly asset: string };
  };
  const shown = (asset: string) => (asset === '' ? 'no picture' : asset.replace('.png', ''));
  return [
    ...(block.picture ? [shown(block.picture.asset)] : []),
    ...(block.body ?? []).map((node) => {
      if (node.type === 'figure') return shown(node.picture.asset);
      return 'content' in node ? plainOf(node.content) : node.type;
    }),
  ];
}
const types = (page: OpenPage) => page.blocks().map(({ type }) => type);
const pageWithPicture = (index: number) => {
  const page = openPage(issue);
  page.selectNode('figure', index);
  return page;
};

describe('arrows select a picture on their way', () => {
  it.each([
    [
      'from the paragraph before',
      'eins|',
      'ArrowRight',
      ['headline Kopf', 'paragraph eins', '[figure]'],
    ],
    [
      'from its caption',
      '|Caption a',
      'ArrowLeft',
      ['headline Kopf', 'paragraph eins', '[figure]'],
    ],
    ['of a chart', 'Chart|', 'ArrowRight', ['headline Chart', '[figure]', 'caption Umsatz']],
    ['as a block', '|Caption b', 'ArrowLeft', ['[figure]', 'caption Caption b']],
    [
      'by Backspace from the paragraph behind',
      '|zwei drei',
      'Backspace',
      ['[figure]', 'caption Caption a'],
    ],
    ['by Backspace from its caption', '|Caption a', 'Backspace', ['[figure]', 'caption Caption a']],
    ['by Delete from the paragraph before', 'eins|', 'Delete', ['paragraph eins', '[figure]']],
  ])('%s', (_, place, key, lines) => {
    const page = openPage(issue);
    page.select(place);
    page.press(key);
    expect(page.lines().join('\n')).toContain(lines.join('\n'));
    expect(page.blocks()).toEqual(issue);
  });

  it('and go on from it, to its caption and to the line before', () => {
    const page = pageWithPicture(inEssay);
    page.press('ArrowRight');
    expect(page.lines()).toContain('caption |Caption a');
    page.press('ArrowLeft', 'ArrowLeft');
    expect(page.lines()).toContain('paragraph eins|');
  });

  it('pass by the place that a chart of numbers does not show', () => {
    const table = [
      ['', 'A'],
      ['a', '1'],
    ];
    const page = openPage([
      issue[0],
      { ...blankBlock('chart', 'c'), headline: ['Chart'], table },
    ] as Block[]);
    page.select('Chart|');
    page.press('ArrowRight');
    expect(page.lines()).not.toContain('[figure]');
  });
});

describe('deleting', () => {
  it.each(['Backspace', 'Delete'])('%s takes the picture alone', (key) => {
    const page = pageWithPicture(inEssay);
    page.press(key);
    expect(outline(page, 'e')).toEqual(['eins', 'zwei drei', 'Ein Satz']);
    expect(page.lines()).toContain(
      key === 'Backspace' ? 'paragraph eins|' : 'paragraph |zwei drei',
    );
    page.undo();
    expect(page.blocks()).toEqual(issue);
  });
  it.each(['Backspace', 'Delete'])(
    '%s leaves a chart its empty place, and a text its paragraph',
    (key) => {
      const chart = pageWithPicture(inChart);
      chart.press(key);
      expect(outline(chart, 'c')).toEqual(['no picture', 'steigt']);
      const outro = pageWithPicture(alone);
      outro.press(key);
      expect(outline(outro, 'o')).toEqual([]);
      outro.type('Tschüss');
      expect(outline(outro, 'o')).toEqual(['Tschüss']);
    },
  );
  it('is a step of its own, however soon after another', () => {
    const page = pageWithPicture(inEssay);
    page.run('block.moveDown');
    page.press('Backspace');
    page.undo();
    expect(outline(page, 'e')).toEqual(['eins', 'zwei drei', 'a', 'Ein Satz']);
  });
  it('a block of its own goes', () => {
    const page = pageWithPicture(asBlock);
    page.press('Backspace');
    expect(types(page)).toEqual(['masthead', 'lead-essay', 'chart', 'outro', 'link-list']);
  });
  it.each([
    ['Caption| a', ['eins', 'zwei drei', 'Ein Satz']],
    ['Ein| Satz', ['eins', 'a', 'zwei drei']],
  ])('"delete block" at %s takes what the cursor is in, not the essay', (place, left) => {
    const page = openPage(issue);
    page.select(place);
    page.run('block.remove');
    expect(outline(page, 'e')).toEqual(left);
  });
  it('"delete block" in the caption of a chart is for the chart, on its selected picture for that', () => {
    const page = pageWithPicture(inChart);
    page.run('block.remove');
    expect(outline(page, 'c')).toEqual(['no picture', 'steigt']);
    page.undo();
    page.select('Ums|atz');
    page.run('block.remove');
    expect(types(page)).not.toContain('chart');
  });
});

describe('moving', () => {
  it('up and down within its text, and not out of it', () => {
    const page = pageWithPicture(inEssay);
    page.run('block.moveDown');
    expect(outline(page, 'e')).toEqual(['eins', 'zwei drei', 'a', 'Ein Satz']);
    page.run('block.moveDown');
    page.run('block.moveDown');
    expect(outline(page, 'e')).toEqual(['eins', 'zwei drei', 'Ein Satz', 'a']);
    for (let time = 0; time < 5; time += 1) page.run('block.moveUp');
    expect(outline(page, 'e')).toEqual(['a', 'eins', 'zwei drei', 'Ein Satz']);
    expect(page.lines()).toContain('[figure]');
    page.undo();
    expect(outline(page, 'e')).toEqual(['eins', 'a', 'zwei drei', 'Ein Satz']);
  });
  it('a quote moves as well, a chart’s picture stays, a block moves among blocks', () => {
    const page = openPage(issue);
    page.select('Ein| Satz');
    page.run('block.moveUp');
    expect(outline(page, 'e')).toEqual(['eins', 'a', 'Ein Satz', 'zwei drei']);
    page.selectNode('figure', inChart);
    page.run('block.moveUp');
    expect(outline(page, 'c')).toEqual(['c', 'steigt']);
    page.selectNode('figure', asBlock);
    page.run('block.moveUp');
    expect(types(page)).toEqual([
      'masthead',
      'lead-essay',
      'figure',
      'chart',
      'outro',
      'link-list',
    ]);
  });
  it('duplicates stand beside it', () => {
    const page = pageWithPicture(inEssay);
    page.run('block.duplicate');
    expect(outline(page, 'e')).toEqual(['eins', 'a', 'a', 'zwei drei', 'Ein Satz']);
  });
});

describe('cut and pasted', () => {
  it.each([
    ['in the middle of a paragraph', 'zwei| drei', 'e', ['eins', 'zwei', 'a', ' drei', 'Ein Satz']],
    ['at its start', '|eins', 'e', ['a', 'eins', 'zwei drei', 'Ein Satz']],
    ['into a headline', 'Ko|pf', 'e', ['a', 'eins', 'zwei drei', 'Ein Satz']],
    ['behind a quote', 'Ein| Satz', 'e', ['eins', 'zwei drei', 'Ein Satz', 'a']],
    ['into another block', 'steigt|', 'c', ['c', 'steigt', 'a']],
    ['into the headline of a chart', 'Chart|', 'c', ['c', 'a', 'steigt']],
  ])('%s', (_, place, id, wanted) => {
    const page = pageWithPicture(inEssay);
    const copied = page.cut();
    page.select(place);
    page.pasteCopied(copied ?? { line: [] });
    expect(outline(page, id)).toEqual(wanted);
    expect(page.lines()).toContain('[figure]');
    page.undo();
    expect(outline(page, 'e')).toEqual(['eins', 'zwei drei', 'Ein Satz']);
  });
  it('where a block holds none, it is a block of its own', () => {
    for (const place of ['|Titel', 'Lesen|']) {
      const page = pageWithPicture(inEssay);
      const copied = page.cut();
      page.select(place);
      page.pasteCopied(copied ?? { line: [] });
      expect(types(page).filter((type) => type === 'figure')).toHaveLength(2);
    }
  });
  it('into an empty place, which keeps its words', () => {
    const empty = { ...blankBlock('figure', 'x'), picture: noPicture, caption: ['Unsere Worte'] };
    const page = openPage([...issue, empty]);
    page.selectNode('figure', inEssay);
    const copied = page.copy();
    page.select('Unsere| Worte');
    page.pasteCopied(copied ?? { line: [] });
    expect(page.blocks().at(-1)).toMatchObject({
      picture: { asset: 'a.png' },
      caption: ['Unsere Worte'],
    });
  });
});

describe('on the selected picture of a chart or sponsor', () => {
  const sponsor: Block = {
    ...blankBlock('sponsor', 's'),
    sponsor: 'Acme',
    picture: { asset: 's.png', alt: 'A hat', width: 8, height: 4 },
    caption: ['Our hat'],
    body: paragraphs('Buy it'),
  };
  const places: readonly (readonly [string, string, number, string])[] = [
    ['a chart', 'c', 1, 'Umsatz'],
    ['a sponsor', 's', 4, 'Our hat'],
  ];
  const open = (index: number) => {
    const page = openPage([...issue, sponsor]);
    page.selectNode('figure', index);
    return page;
  };
  const own = (page: OpenPage, id: string) =>
    page.blocks().find((block) => block.id === id) as Extract<Block, { type: 'chart' }>;

  it.each(places)('of %s a single pasted picture replaces it', (_, id, index, caption) => {
    const page = open(index);
    const before = page.blocks();
    page.pasteCopied({ flow: [{ ...figure('x'), caption: [] } as Flow[number]] });
    expect(own(page, id).picture.asset).toBe('x.png');
    expect(own(page, id).caption).toEqual([caption]);
    page.pasteCopied({ blocks: [{ ...figure('y'), id: 'y' } as Block] });
    expect(own(page, id).picture.asset).toBe('y.png');
    expect(own(page, id).caption).toEqual(['Caption y']);
    expect(page.lines()).toContain('[figure]');
    page.undo();
    page.undo();
    expect(page.blocks()).toEqual(before);
  });

  it.each(places)('of %s all else stands behind it, in the text', (_, id, index) => {
    const puts: readonly (readonly [string, (page: OpenPage) => void])[] = [
      ['Neu', (page) => page.type('Neu')],
      ['Ein Wort', (page) => page.paste({ text: 'Ein Wort' })],
      ['two', (page) => page.paste({ text: 'one\n\ntwo' })],
      ['', (page) => page.press('Enter')],
    ];
    for (const [words, put] of puts) {
      const page = open(index);
      const { picture, caption } = own(page, id);
      put(page);
      expect(own(page, id)).toMatchObject({ picture, caption });
      expect(outline(page, id).slice(0, -1)).toContain(words);
      expect(page.lines().at(-1)).not.toContain('|');
      if (words !== '') expect(page.lines()).toContain(`paragraph ${words}|`);
    }
  });

  it('several pictures stand behind it, and none is lost', () => {
    const page = open(1);
    page.pasteCopied({ flow: [figure('x'), figure('y')] });
    expect(outline(page, 'c')).toEqual(['c', 'x', 'y', 'steigt']);
  });
});

describe('dragged', () => {
  const drop = (index: number, words: string, moves: boolean) => {
    const page = pageWithPicture(index);
    let position = -1;
    page.state().doc.descendants((node, at) => {
      if (node.isText && node.text === words) position = at + words.length - 1;
    });
    const { doc } = dropSelection(page.state(), position, moves, () => false) ?? page.state().tr;
    doc.check();
    const after = openPage([]);
    return { doc, after };
  };
  const assets = (doc: ReturnType<typeof drop>['doc']) => {
    const found: string[] = [];
    doc.descendants((node, _position, parent) => {
      const { asset = '' } = (node.attrs['picture'] ?? {}) as { asset?: string };
      if (node.type.name === 'figure') found.push(`${parent?.type.name ?? ''} ${asset}`);
    });
    return found;
  };
  it.each([
    [
      'within its text',
      inEssay,
      'zwei drei',
      true,
      ['leadEssay a.png', 'chart c.png', 'doc b.png', 'outro d.png'],
    ],
    [
      'to another block',
      inEssay,
      'steigt',
      true,
      ['chart c.png', 'chart a.png', 'doc b.png', 'outro d.png'],
    ],
    [
      'as a copy',
      inEssay,
      'steigt',
      false,
      ['leadEssay a.png', 'chart c.png', 'chart a.png', 'doc b.png', 'outro d.png'],
    ],
    [
      'out of a chart',
      inChart,
      'eins',
      true,
      ['leadEssay c.png', 'leadEssay a.png', 'chart ', 'doc b.png', 'outro d.png'],
    ],
    [
      'from between blocks',
      asBlock,
      'eins',
      true,
      ['leadEssay b.png', 'leadEssay a.png', 'chart c.png', 'outro d.png'],
    ],
    [
      'to the title',
      alone,
      'Titel',
      true,
      ['doc d.png', 'leadEssay a.png', 'chart c.png', 'doc b.png'],
    ],
  ])('%s', (_, index, words, moves, wanted) => {
    const found = assets(drop(index, words, moves).doc);
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });
});
