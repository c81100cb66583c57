import { TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAddresses } from '../../../issue/addresses/findAddresses.ts';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import { readLines } from '../../../issue/import/readLines.ts';
import type { Line } from '../../../issue/import/lines/line.ts';
import { newPublication } from '../../../issue/publication.ts';
import { readPaste } from '../../../issue/paste/readPaste.ts';
import { isAddressItself } from '../../../issue/addresses/readableAddress.ts';
import type { RichText } from '../../../issue/text/inline.ts';
import { linkTyped } from '../../../renderer/editor/links/linkTyped.ts';
import { nodesToRichText } from '../../../renderer/editor/schema/document/richTextNodes.ts';
import { pageWith } from '../../renderer/support/editorSchema.ts';

const publication = newPublication({ name: 'Mein Brief' });
const page = pageWith([blankBlock('masthead', 'm'), blankBlock('text', 't')]);

/** The line after it was typed, a letter at a time, and a space behind it. */
function typed(text: string): RichText {
  let line = -1;
  page.doc.descendants(({ type }, position) => {
    if (line === -1 && type.name === 'paragraph') line = position + 1;
    return line === -1;
  });
  let state = page.apply(page.tr.setSelection(TextSelection.create(page.doc, line)));
  for (const letter of Array.from(`${text} `)) {
    const tr = state.tr.insertText(letter);
    const after = state.apply(tr);
    const linked = linkTyped([tr], state, after);
    state = linked ? after.apply(linked) : after;
  }
  return nodesToRichText(state.doc.resolve(line).parent);
}

const textOfLines = (lines: readonly Line[]): RichText =>
  lines.flatMap((line) => (line.kind === 'paragraph' ? line.content : []));
const imported = (text: string, format: 'text' | 'html') =>
  textOfLines(readLines(text, format, [], {}).lines);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const pasted = (text: string): RichText =>
  readPaste({ html: '', text }, publication, '').flow.flatMap((node) =>
    node.type === 'paragraph' ? node.content : [],
  );

const links = (content: RichText) =>
  content.flatMap((inline) =>
    typeof inline === 'object' && 'text' in inline && inline.link !== undefined
      ? [inline.link]
      : [],
  );

const signs = '( ) [ ] „ “ » « ‚ ‘ ’ " \' . , ; ! ? … : Wort ß – - &amp; & www. 5 /'.split(' ');
const around = fc
  .array(fc.constantFrom(' ', ' ', ...signs), { maxLength: 6 })
  .map((parts) => parts.join(''));
const address = fc.constantFrom(
  'https://de.wikipedia.org/wiki/Bank_(Möbel)',
  'https://a.example/x?y=1&z=2',
  'www.example.org/straße',
  'heise.de/a',
  'ada@example.org',
);

test('an address ends at the same place when it is typed, pasted, and imported as text and HTML', () => {
  fc.assert(
    fc.property(around, address, around, (before, url, after) => {
      const text = `${before}${url}${after}`.trim();
      // A line of its own that says something else to an import: a list, a quotation, a rule.
      fc.pre(!/^[-–*•.\d]|^\s*$/u.test(text));
      const ends = findAddresses(text).map(({ link }) => link);
      expect(links(typed(text))).toEqual(ends);
      expect(links(pasted(text))).toEqual(ends);
      expect(links(imported(text, 'text'))).toEqual(ends);
      expect(links(imported(`<p>${escaped(text)}</p>`, 'html'))).toEqual(ends);
    }),
    { numRuns: 300 },
  );
});

test.each([
  'Die Bank: https://de.wikipedia.org/wiki/Bank_(Möbel).',
  '(siehe https://en.wikipedia.org/wiki/Go_(game))',
  '„https://a.example/x“, sagt er',
  'A file https://a.example/__init__.py and https://a.example/a*b*c!',
  'Write to ada@example.org, or go to www.example.org/x?',
])('%s ends there in Markdown too', (text) => {
  const lines = readLines(`${text}\n\n**Fett** und [Link](https://b.example)`, 'markdown', [], {});
  const ends = findAddresses(text).map(({ link }) => link);
  expect(links(textOfLines(lines.lines))).toEqual([...ends, 'https://b.example']);
});

test('what is code or a link already stays what it is', () => {
  const html =
    '<p><code>https://a.example/x</code> <a href="https://b.example/y">https://a.example/z</a></p>';
  expect(links(imported(html, 'html'))).toEqual(['https://b.example/y']);
  const markdown = readLines(
    '`https://a.example/x` [https://a.example/z](https://b.example/y)',
    'markdown',
    [],
    {},
  );
  expect(links(textOfLines(markdown.lines))).toEqual(['https://b.example/y']);
});

test('an address that stands for itself is shown readable, and stored encoded', () => {
  for (const text of [
    'https://de.wikipedia.org/wiki/Bank_(M%C3%B6bel)',
    'https://de.wikipedia.org/wiki/Bank_(Möbel)',
  ]) {
    const [shown] = pasted(text);
    expect(shown).toEqual({
      text: 'https://de.wikipedia.org/wiki/Bank_(Möbel)',
      link: 'https://de.wikipedia.org/wiki/Bank_(M%C3%B6bel)',
    });
    expect(imported(text, 'text')).toEqual([shown]);
    expect(isAddressItself(text, 'https://de.wikipedia.org/wiki/Bank_(M%C3%B6bel)')).toBe(true);
  }
  const cleaned = 'https://a.example/stra%C3%9Fe?utm_source=x';
  expect(pasted(cleaned)).toEqual([
    { text: 'https://a.example/straße', link: 'https://a.example/stra%C3%9Fe' },
  ]);
  expect(pasted('www.a.example/x?fbclid=1')).toEqual([
    { text: 'www.a.example/x', link: 'https://www.a.example/x' },
  ]);
});
