import { blockForms } from '../../renderer/blocks/blockForms.ts';
import type { Page } from '@playwright/test';
import { blankBlock, type Block } from '../../issue/blocks/allBlocks.ts';
import type { Flow } from '../../issue/text/flow.ts';
import { blocksToDocument } from '../../renderer/editor/schema/document/issueDocument.ts';
import { test } from './support/app.ts';
import { installProbe } from './support/probe.ts';
import { expect } from './support/expect.ts';

const paragraph = (words: string): Flow[number] => ({ type: 'paragraph', content: [words] });
const item = (words: string) => ({ content: [words] });
const source = { label: ['Quelle'], url: 'https://a.example/' };

const text: Block = {
  ...blankBlock('text', 'text'),
  headline: ['Kopf'],
  body: [
    paragraph('eins zwei'),
    paragraph('drei vier'),
    { type: 'bullet-list', items: [item('erster'), item('zweiter'), item('dritter')] },
    paragraph('fünf sechs'),
  ],
  sources: [source],
};
const news: Block = {
  ...blankBlock('news-section', 'news'),
  headline: ['Meldungen'],
  items: ['Rakete', 'Boot', 'Zug'].map((headline) => ({
    id: headline,
    type: 'news-item' as const,
    emoji: '',
    headline: [headline],
    body: [paragraph(`${headline} fährt`)],
    sources: [],
  })),
};
const last: Block = { ...blankBlock('text', 'last'), body: [paragraph('eins zwei drei vier')] };
const issue = blocksToDocument(
  [
    { ...blankBlock('masthead', 'masthead'), title: 'Titel' },
    text,
    news,
    blankBlock('divider', 'divider'),
    last,
  ],
  blockForms,
);

/** A place is the words before `|` and behind it, a selection goes from one to another. */
interface Surprise {
  readonly what: string;
  readonly from: string;
  readonly to?: string;
  /** Keys by their name, `type …`, `paste …` or, by an input method, `compose …`. */
  readonly does: readonly string[];
  readonly result: string;
}

const surprises: readonly Surprise[] = [
  {
    what: 'a paragraph behind a list goes on in its last item',
    from: '|fünf',
    does: ['Backspace'],
    result: 'bulletList(listItem(p"erster") listItem(p"zweiter") listItem(p"dritter|fünf sechs"))',
  },
  {
    what: 'the first item of a list goes on in the paragraph before it',
    from: 'vier|',
    does: ['Control+Delete'],
    result: 'p"drei vier|erster" bulletList(listItem(p"zweiter") listItem(p"dritter"))',
  },
  {
    what: 'a list that an item parted is one again',
    from: '|zweiter',
    does: ['Backspace', 'Backspace'],
    result: 'listItem(p"erster|zweiter")',
  },
  {
    what: 'a quote parts a list between its items',
    from: 'erster|',
    does: ['type  /zit', 'Enter', 'type X'],
    result:
      'bulletList(listItem(p"erster ")) pullQuote(quoteText"X|") bulletList(listItem(p"zweiter") listItem(p"dritter"))',
  },
  {
    what: 'the cursor stays in a list that is pasted',
    from: 'zwei|',
    does: ['paste - A\n- B'],
    result: 'bulletList(listItem(p"A") listItem(p"B|"))',
  },
  {
    what: 'no key for words joins what the key for letters does not',
    from: '|Boot',
    does: ['Control+Backspace'],
    result: '→ newsSection emoji"|"',
  },
  {
    what: 'a letter takes the place of paragraphs',
    from: '|zwei',
    to: 'drei|',
    does: ['type X'],
    result: 'p"eins X| vier"',
  },
  {
    what: 'a letter takes the place of a running text',
    from: 'eins|',
    does: ['Control+a', 'type X'],
    result: 'p"X|"',
  },
  {
    what: 'a letter takes the place of a news item',
    from: 'Boot| fährt',
    does: ['Control+a', 'Control+a', 'type X'],
    result: 'headline"X|" p',
  },
  {
    what: 'a word pasted takes the place of all',
    from: 'eins|',
    does: ['Control+a', 'Control+a', 'Control+a', 'paste Wort'],
    result: 'masthead(title"Wort|")',
  },
  {
    what: 'paragraphs pasted take the place of all',
    from: 'eins|',
    does: ['Control+a', 'Control+a', 'Control+a', 'paste A\n\nB'],
    result: 'masthead() textSection(p"A" p"B|" sources())',
  },
  {
    what: 'an address pasted takes the place of all',
    from: 'eins|',
    does: ['Control+a', 'Control+a', 'Control+a', 'paste https://a.example/b'],
    result: 'masthead() textSection(p"https://a.example/b|" sources())',
  },
  {
    what: 'a letter takes the place of all',
    from: 'eins|',
    does: ['Control+a', 'Control+a', 'Control+a', 'type X'],
    result: 'masthead(title"X|")',
  },
  {
    what: 'lines of different kinds stay apart',
    from: '|opf',
    to: 'eins |',
    does: ['type X'],
    result: 'headline"KX|" p"zwei"',
  },
  {
    what: 'items that are selected whole go',
    from: '|Rakete fährt',
    to: 'Zug|',
    does: ['Delete'],
    result: 'newsItem(headline"Rakete" p"|" sources()) newsItem(p"Zug fährt" sources())',
  },
  {
    what: 'an input method takes the place of several lines too',
    from: '|opf',
    to: 'eins |',
    does: ['compose 火'],
    result: 'headline"K火|" p"zwei"',
  },
  {
    what: 'Enter leads to what is left of the last line',
    from: '|opf',
    to: 'eins |',
    does: ['Enter'],
    result: 'headline"K" p"|zwei"',
  },
  {
    what: 'paragraphs pasted into a list are items',
    from: 'erster|',
    does: ['paste A\n\nB'],
    result: 'listItem(p"ersterA") listItem(p"B|")',
  },
  {
    what: 'items pasted into a list are its items',
    from: 'erster|',
    does: ['paste - A\n- B'],
    result: 'listItem(p"A") listItem(p"B|")',
  },
  {
    what: 'of paragraphs pasted into a headline the first is the headline',
    from: 'Kopf|',
    does: ['paste A\n\nB\n\nC'],
    result: 'headline"KopfA" p"B" p"C|"',
  },
  {
    what: 'words pasted where the emoji stands are the headline',
    from: '|Boot',
    does: ['Shift+Tab', 'paste 🐙 Das '],
    result: 'emoji"🐙" headline"Das|Boot"',
  },
  {
    what: 'an emoji and a headline pasted there go to their places',
    from: '|Boot',
    does: ['Shift+Tab', 'paste 🐙\n\nDas'],
    result: 'emoji"🐙" headline"Das|Boot"',
  },
];

test('whatever is done over several lines, in lists and at emoji, nothing is lost or joined that does not belong together', async ({
  face,
  home,
  start,
}) => {
  test.skip(face === 'electron', 'The page is the same in both.');
  home.useSample();
  const { author, page } = await start();
  await author.putCursorAtEnd(author.line('title'));
  await page.keyboard.press('ControlOrMeta+Shift+p');
  await installProbe(page);
  const results: string[] = [];
  for (const { what, from, to = from, does } of surprises) {
    await select(page, from, to);
    for (const step of does) await act(page, step);
    results.push(`${what}: ${await read(page)}`);
  }
  expect(results).toEqual(surprises.map(({ what, result }) => `${what}: ${result}`));

  await test.step('what is pasted over a whole block is one step', async () => {
    await select(page, 'Zug|', 'Zug|');
    await author.press('Tab', 'Tab', 'ArrowDown');
    expect(await read(page)).toContain('[divider]');
    await act(page, 'paste Wort');
    await expect.poll(() => read(page)).toContain('p"Wort|"');
    await author.press('Control+z');
    expect(await read(page)).toContain('[divider]');
  });

  await test.step('up and down keep to their column over shorter lines', async () => {
    await select(page, 'drei vier|', 'drei vier|');
    await author.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(await read(page)).toMatch(/p"fünf s?e?c?\|/);
  });
});

/** Puts the issue into the editor, with a selection from one place to another. */
async function select(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([document, ...places]) => {
      const { probe } = window;
      probe.set(document, 0, 0);
      const placeOf = (place: string) => {
        const words = place.replace('|', '');
        let found = 0;
        probe.editor.state.doc.descendants((node, position) => {
          const at = node.isTextblock ? node.textContent.indexOf(words) : -1;
          if (found === 0 && at !== -1) found = position + 1 + at + place.indexOf('|');
        });
        return found;
      };
      const [start = 0, end = 0] = places.map(placeOf);
      probe.editor.commands.setTextSelection({ from: start, to: end });
    },
    [issue, from, to] as const,
  );
}

async function act(page: Page, step: string): Promise<void> {
  const [kind, ...words] = step.split(' ');
  const text = words.join(' ');
  if (kind === 'type') await page.keyboard.type(text);
  else if (kind === 'compose') await compose(page, text);
  else if (kind === 'paste') await paste(page, text);
  else await page.keyboard.press(step);
}

/** What an input method does: it shows a draft first. */
async function compose(page: Page, text: string): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const draft = { text: 'か', selectionStart: 1, selectionEnd: 1 };
  await devTools.send('Input.imeSetComposition', draft);
  await devTools.send('Input.insertText', { text });
  await devTools.detach();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

function read(page: Page): Promise<string> {
  return page.evaluate(() => window.probe.read());
}
