import { expect, test } from 'vitest';
import { linesFromMarkdown } from '../../../../issue/import/markdown/linesFromMarkdown.ts';
import { lineText, type Line } from '../../../../issue/import/lines/line.ts';
import { plainOf } from '../../../../issue/text/richText.ts';

const shown = (line: Line) =>
  line.kind === 'list' ? line.list.items.map(({ content }) => plainOf(content)) : lineText(line);
const read = (...lines: readonly string[]) => linesFromMarkdown(lines.join('\n'));

test.each([
  [
    ['| a | b |', '|---|---|', '| 1 | 2 | 3 | 4 |'],
    ['a | b |  | ', '1 | 2 | 3 | 4'],
  ],
  [
    ['a | b', ':-- | --:', '1 | 2 | 3', '4'],
    ['a | b | ', '1 | 2 | 3', '4 |  | '],
  ],
  [
    ['| a \\| b |', '|---|', '| 1 \\| 2 |'],
    ['a | b', '1 | 2'],
  ],
])('no cell of a table gets lost: %j', (table, expected) => {
  const rows = read(...table).lines.flatMap((line) =>
    line.kind === 'paragraph' && line.row ? [line.row.cells.map(plainOf).join(' | ')] : [],
  );
  const texts = rows.length > 0 ? rows : read(...table).lines.map(lineText);
  expect(texts.map((text) => text.trimEnd())).toEqual(expected.map((text) => text.trimEnd()));
});

test.each([
  [
    ['Eins[^1] zwei[^2].', '', '[^1]: A', '[^2]: B'],
    ['Eins[1] zwei[2].', '[1] A', '[2] B'],
  ],
  [
    ['Eins[^b] zwei[^a].', '', '[^a]: A', '[^b]: B'],
    ['Eins[1] zwei[2].', '[2] A', '[1] B'],
  ],
  [
    ['Eins[^x].', '', '[^note]: Ein [Ort](https://a.example)'],
    ['Eins[^x].', '[1] Ein Ort'],
  ],
])('footnotes are numbered as readers see them: %j', (lines, expected) => {
  expect(read(...lines).lines.map(shown)).toEqual(expected);
});

test('done and open tasks differ', () => {
  expect(read('- [x] fertig', '- [ ] offen', '- normal').lines.map(shown)).toEqual([
    ['☑ fertig', '☐ offen', 'normal'],
  ]);
});

test.each([
  ['{% include kopf.html %}', ['{% include kopf.html %}']],
  ['{{< youtube abc >}}', ['{{< youtube abc >}}']],
  ['{% raw %}{% endraw %}', ['{% raw %}{% endraw %}']],
  ['{% if subscriber %}', []],
  ['Mit {% raw %} im Satz', []],
])('a tag of a site generator alone is left out: %s', (tag, leftOut) => {
  const result = read('Davor.', '', tag, '', 'Danach.');
  expect(result.leftOut).toEqual(leftOut);
  expect(result.lines).toHaveLength(leftOut.length > 0 ? 2 : 3);
});
