import { describe, expect, it } from 'vitest';
import { blankBlock, type Block } from '../../../../issue/blocks/allBlocks.ts';
import { paragraphs } from '../../../../issue/text/flow.ts';
import { everyBlock } from '../../../issue/support/everyBlock.ts';
import { openPage, type OpenPage } from '../support/openPage.ts';

const picture = { asset: 'a.png', alt: 'Ein Hafen', width: 8, height: 4 };
const figure = { type: 'figure' as const, picture, caption: ['Im Hafen'], credit: ['Foto: Ada'] };
const issue: readonly Block[] = [
  { ...blankBlock('masthead', 'm'), title: 'Titel', byline: 'Ada' },
  {
    ...blankBlock('lead-essay', 'e'),
    emoji: '📉',
    headline: ['Kopf'],
    body: [...paragraphs('eins zwei', 'drei vier'), figure, ...paragraphs('fünf')],
    sources: [{ label: ['Quelle'], url: 'https://a.example/' }],
  },
  { ...blankBlock('tip', 't'), kind: 'listen', headline: ['Ein Tipp'], note: '30 min' },
  blankBlock('divider', 'd'),
  { ...blankBlock('outro', 'o'), body: paragraphs('Bis bald.') },
];

const times = (page: OpenPage, count: number) => {
  for (let time = 0; time < count; time += 1) page.run('text.selectMore');
};
const types = (page: OpenPage) => page.blocks().map(({ type }) => type);

describe('what is typed stands where everything was that was selected', () => {
  it.each<
    [what: string, select: (page: OpenPage) => void, typed: string, lines: readonly string[]]
  >([
    [
      'the title',
      (page) => {
        page.select('Tit|el');
        times(page, 1);
      },
      'Neu',
      ['title Neu|', 'byline Ada'],
    ],
    [
      'the masthead',
      (page) => {
        page.select('Tit|el');
        times(page, 2);
      },
      'Neu',
      ['title Neu|', 'emoji 📉'],
    ],
    [
      'running text with its picture',
      (page) => {
        page.select('eins| zwei');
        times(page, 1);
      },
      'New words',
      ['headline Kopf', 'paragraph New words|', 'source Quelle'],
    ],
    [
      'an essay',
      (page) => {
        page.select('Ko|pf');
        times(page, 2);
      },
      'Neu',
      ['byline Ada', 'headline Neu|', 'headline Ein Tipp'],
    ],
    [
      'the issue',
      (page) => {
        page.select('Bis| bald.');
        times(page, 3);
      },
      'All new',
      ['title All new|'],
    ],
    [
      'a headline and a half',
      (page) => {
        page.select('K|opf', 'eins |zwei');
      },
      'X',
      ['headline KX|', 'paragraph zwei'],
    ],
    [
      'past a picture into its caption',
      (page) => {
        page.select('drei |vier', 'Im |Hafen');
      },
      'X',
      ['paragraph drei X|', 'figure', 'caption Hafen'],
    ],
    [
      'from a caption past its credit',
      (page) => {
        page.select('Im |Hafen', 'fü|nf');
      },
      'X',
      ['figure', 'caption Im X|', 'paragraph nf'],
    ],
    [
      'headline, picture and sources',
      (page) => {
        page.select('Kop|f', 'Quel|le');
      },
      's',
      ['headline Kops|', 'source le'],
    ],
  ])('%s', (_, select, typed, lines) => {
    const page = openPage(issue);
    const before = page.state().doc;
    select(page);
    page.type(typed);
    expect(page.lines().join('\n')).toContain(lines.join('\n'));
    page.state().doc.check();
    page.undo();
    expect(page.state().doc.eq(before)).toBe(true);
  });

  it('a kind stays what it was: the blank tip is still one to listen to', () => {
    const page = openPage(issue);
    page.select('Ein |Tipp');
    times(page, 2);
    page.press('Backspace');
    expect(page.blocks()[2]).toEqual({ ...blankBlock('tip', 't'), kind: 'listen' });
  });

  it.each(['Backspace', 'Delete'])('%s empties the issue', (key) => {
    const page = openPage(everyBlock);
    page.selectAll();
    page.press(key);
    expect(types(page)).toEqual(['masthead']);
    page.undo();
    expect(page.blocks()).toEqual(everyBlock);
  });
});

describe('what is pasted over the issue is there, and what was there is gone', () => {
  it.each<[what: string, text: string, html: string, lines: readonly string[]]>([
    ['a word', 'Wort', '', ['title Wort|']],
    ['paragraphs', 'eins\n\nzwei', '', ['paragraph eins', 'paragraph zwei|']],
    ['a list', '- eins\n- two', '', ['paragraph eins', 'paragraph two|']],
    [
      'a heading and a text',
      '',
      '<h2>Head</h2><p>Some <b>text</b></p>',
      ['subheading Head', 'paragraph Some text|'],
    ],
    ['a picture', '', '<img src="https://a.example/x.png" alt="A ship">', ['[figure]']],
    ['a link', '', '<a href="https://a.example/">Two words</a>', ['paragraph Two words|']],
    ['an address', 'https://a.example/b', '', ['paragraph https://a.example/b|']],
    [
      'an earnings list',
      'Dell (AMC)\nOkta (BMO)',
      '',
      ['paragraph Dell (AMC)', 'paragraph Okta (BMO)|'],
    ],
  ])('%s', (_, text, html, lines) => {
    const page = openPage(issue);
    const before = page.state().doc;
    page.selectAll();
    page.paste({ text, html });
    expect(page.lines()).toEqual(lines);
    page.undo();
    expect(page.state().doc.eq(before)).toBe(true);
  });

  it('the copied issue itself', () => {
    const page = openPage(everyBlock);
    page.selectAll();
    const copied = page.copy();
    page.pasteCopied(copied ?? { line: [] });
    const withoutIds = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (name, part: unknown) => (name === 'id' ? undefined : part)),
      );
    expect(withoutIds(page.blocks())).toEqual(withoutIds(everyBlock));
  });

  it('a block that is selected whole makes way for the pasted one', () => {
    const page = openPage(issue);
    page.select('Ein |Tipp');
    times(page, 2);
    page.pasteCopied({ blocks: [{ ...blankBlock('button', 'b'), label: 'Los' }] });
    expect(types(page)).toEqual(['masthead', 'lead-essay', 'button', 'divider', 'outro']);
  });

  it('no line of a pasted masthead is lost', () => {
    const page = openPage(issue);
    page.select('fü|nf');
    page.pasteCopied({
      blocks: [
        {
          ...blankBlock('masthead', 'x'),
          title: 'Alt',
          byline: 'Bo',
          subject: 'Thema',
          preheader: 'Davor',
        },
      ],
    });
    expect(page.lines()).toEqual(
      expect.arrayContaining(['headline Alt', 'paragraph Bo', 'paragraph Thema']),
    );
    expect(page.lines().join()).toContain('paragraph Davor');
  });
});

describe('over a whole block nothing is lost: what is typed or pasted stands behind it', () => {
  it.each([
    ['divider', 0],
    ['tip', 0],
    ['figure', 0],
  ])('%s', (name, index) => {
    for (const put of [
      (page: OpenPage) => {
        page.type('Neu');
      },
      (page: OpenPage) => {
        page.paste({ text: 'Neu' });
      },
    ]) {
      const page = openPage(issue);
      page.selectNode(name, index);
      const before = page.lines().length;
      put(page);
      expect(page.lines()).toContain('paragraph Neu|');
      expect(page.lines().length).toBeGreaterThanOrEqual(before);
    }
  });
});

it.each<[what: string, at: string, steps: number, place: string]>([
  ['running text', 'drei| vier', 1, 'lead-essay'],
  ['an essay from its text', 'eins| zwei', 2, 'lead-essay'],
  ['an essay from its headline', 'Ko|pf', 2, 'lead-essay'],
  ['a greeting’s text', 'Bis| bald.', 1, 'outro'],
  ['the masthead', 'Tit|el', 2, 'masthead'],
  ['the issue', 'fü|nf', 3, 'masthead'],
])('Enter over %s leaves the cursor there, for what is typed next', (_, at, steps, place) => {
  const page = openPage(issue);
  const before = page.state().doc;
  page.select(at);
  times(page, steps);
  page.press('Enter');
  page.type('Neu');
  const block = page.blocks().find(({ type }) => type === place);
  expect(JSON.stringify(block)).toContain('"Neu"');
  page.undo();
  page.undo();
  expect(page.state().doc.eq(before)).toBe(true);
});
