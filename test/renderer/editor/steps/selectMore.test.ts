import { AllSelection, TextSelection, type Selection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { blankBlock, type Block } from '../../../../issue/blocks/allBlocks.ts';
import { paragraphs } from '../../../../issue/text/flow.ts';
import { everyBlock } from '../../../issue/support/everyBlock.ts';
import { openPage, type OpenPage } from '../support/openPage.ts';

/** What is selected, from its first words to its last. */
function selected({ state }: OpenPage): string {
  const { selection, doc } = state();
  const text = doc.textBetween(selection.from, selection.to, '¶', '◆').replace(/^¶+|¶+$/g, '');
  const lines = text.split(/¶+/);
  return lines.length > 2 ? `${lines.at(0) ?? ''} … ${lines.at(-1) ?? ''}` : lines.join(' / ');
}

const english: readonly Block[] = [
  { ...blankBlock('masthead', 'm'), title: 'Week 35', subject: 'This week' },
  {
    ...blankBlock('news-section', 'n'),
    headline: ['In brief'],
    items: [
      {
        id: 'one',
        type: 'news-item',
        emoji: '🚢',
        headline: ['A ship'],
        body: paragraphs('It sails.', 'It arrives.'),
        sources: [{ label: ['Harbour'], url: 'https://a.example/' }],
      },
      { id: 'two', type: 'news-item', emoji: '', headline: ['A train'], body: [], sources: [] },
    ],
  },
];
const all = (page: OpenPage) => {
  page.selectAll();
  return selected(page);
};

/** From the first to the last selected place: selected cells are several ranges. */
function extentOf({ ranges }: Selection) {
  return {
    from: Math.min(...ranges.map(({ $from }) => $from.pos)),
    to: Math.max(...ranges.map(({ $to }) => $to.pos)),
  };
}

describe('"select all" goes from the line or the running text to the block, and then to the issue', () => {
  it.each<[place: string, blocks: readonly Block[], steps: readonly string[]]>([
    ['KW35| – Ein Titel', everyBlock, ['KW35 – Ein Titel', 'KW35 – Ein Titel … Vorschau']],
    ['|Ein Aufsatz', everyBlock, ['Ein Aufsatz', '📉 … Nature']],
    ['Eins A|', everyBlock, ['See the study. … Ada', '📉 … Nature']],
    ['Ein Satz|.', everyBlock, ['Ein Satz.', '📉 … Nature']],
    ['|Quelle: Ada', everyBlock, ['Quelle: Ada', '📉 … Nature']],
    ['Nat|ure', everyBlock, ['Nature', '📉 … Nature']],
    ['|Die Nachrichten', everyBlock, ['Die Nachrichten', '📰 … The Verge']],
    ['PinDuo|Duo', everyBlock, ['PinDuoDuo', '🖨️ … Ohne Gewähr']],
    ['Jetzt| lesen', everyBlock, ['Jetzt lesen']],
    ['Muster| GmbH', everyBlock, ['Muster GmbH', 'Muster GmbH … Zum Angebot']],
    ['kurze| Notiz', everyBlock, ['kurze Notiz', 'Lesestoff … kurze Notiz']],
    ['Danke,| ', everyBlock, ['Danke, ◆◆bis bald']],
    ['It| sails.', english, ['It sails. / It arrives.', '🚢 … Harbour', 'In brief … A train']],
    ['A train|', english, ['A train', 'In brief … A train']],
    ['kurze| Wörter', everyBlock, ['Drei kurze Wörter', '👩⚖️ … The Verge', '📰 … The Verge']],
    ['This| week', english, ['This week', 'Week 35 / This week']],
  ])('from %s', (place, blocks, steps) => {
    const page = openPage(blocks);
    page.select(place);
    const taken = [...steps, 'all', 'all'].map(() => {
      page.run('text.selectMore');
      return selected(page);
    });
    expect(taken).toEqual([...steps, all(page), all(page)]);
  });

  it('each step selects more than the one before, from every line of every block to the issue', () => {
    const { doc } = openPage(everyBlock).state();
    const blocks = new Set<string>();
    doc.descendants((line, position) => {
      if (!line.isTextblock) return;
      const page = openPage(everyBlock);
      page.selectLike(TextSelection.create(doc, position + 1));
      const $line = doc.resolve(position);
      const around = $line.node(1) as typeof doc | undefined;
      const steps: string[] = [];
      while (!(page.state().selection instanceof AllSelection)) {
        const before = extentOf(page.state().selection);
        page.run('text.selectMore');
        const { from, to } = extentOf(page.state().selection);
        expect(from <= before.from && to >= before.to).toBe(true);
        expect(to - from).toBeGreaterThan(before.to - before.from);
        steps.push(selected(page));
      }
      const name = around?.type.name ?? line.type.name;
      blocks.add(name);
      if (line.content.size === 0) return;
      // The step before the issue is the block, with all its words.
      const whole = (around ?? line).textBetween(0, (around ?? line).content.size, '¶', '◆');
      const words = whole.split('¶').filter(Boolean);
      const { [steps.length - 2]: block = '' } = steps;
      expect(block.split(/ … | \/ /)).toEqual(
        words.length > 1 ? [words.at(0), words.at(-1)] : words,
      );
    });
    expect(blocks.size).toBeGreaterThan(12);
  });

  it('from words of two news items to their block', () => {
    const page = openPage(english);
    page.select('It |sails.', 'A |train');
    page.run('text.selectMore');
    expect(selected(page)).toBe('In brief … A train');
  });

  it('an empty line is no step', () => {
    const page = openPage([
      blankBlock('masthead', 'm'),
      { ...blankBlock('text', 't'), headline: ['Kopf'] },
    ]);
    page.select('Kopf|');
    page.press('Enter');
    page.run('text.selectMore');
    expect(selected(page)).toBe('Kopf');
    page.run('text.selectMore');
    expect(selected(page)).toBe(all(page));
  });

  it('a picture leads to its text, and a selection over two blocks to the issue', () => {
    const page = openPage(everyBlock);
    page.selectNode('figure');
    page.run('text.selectMore');
    expect(selected(page)).toBe('See the study. … Ada');
    page.select('Ein |Aufsatz', 'Die |Nachrichten');
    page.run('text.selectMore');
    expect(selected(page)).toBe(all(page));
  });
});
