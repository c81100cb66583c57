import { describe, expect, it } from 'vitest';
import { linesFromMarkdown } from '../../../../issue/import/markdown/linesFromMarkdown.ts';
import { lineText } from '../../../../issue/import/lines/line.ts';

function texts(markdown: string): string[] {
  return linesFromMarkdown(markdown)
    .lines.map(lineText)
    .filter((text) => text !== '');
}

describe('a day at the head of its companies starts a line of its own', () => {
  it.each([
    ['Tuesday, March 3rd: Target (BMO)', 'Wed 4 Mar: Broadcom (AVGO, AMC)'],
    ['Mon 3/2: PDD', 'Tue 3/3: Okta'],
    ['Mo, 2.3.: PDD', 'Di, 3.3.: Okta'],
    ['Montag, 2. März 2026: PDD', 'Dienstag, 3. März 2026: Okta'],
    ['2.3.: PDD', '3.3.2026: Okta'],
    ['2026-03-02: PDD', '2026-03-03: Okta'],
    ['Mar 3: Target', 'Mar 4: Broadcom'],
    ['Thu, 5 March 2026: Kroger', 'Fri, 6 March 2026: Dior'],
  ])('%s / %s', (...days) => {
    expect(texts(days.join('\n'))).toEqual(days);
  });

  it('in bold too', () => {
    expect(texts('**3/2:** PDD\n**3/3:** Okta')).toEqual(['3/2: PDD', '3/3: Okta']);
  });

  it.each([
    'Das Urteil fiel am\n3.3. in Köln, und zwar um\n12:30 Uhr mit\nSiegern',
    'Er kam im\nMai 2026 und ging',
    'at a ratio of\n3/4 and a score of\n3:2 in\nMunich 1860',
  ])('and no other line does: %s', (sentence) => {
    expect(texts(sentence)).toEqual([sentence.replaceAll('\n', ' ')]);
  });
});

describe('tildes', () => {
  it.each(['H~2~O und CO~2~', 'x~i~ plus y~i~', '~5 km bis ~6 km', 'CO~2~-neutral', 'log~10~ x'])(
    'one is no mark: %s',
    (text) => {
      expect(linesFromMarkdown(text).lines).toEqual([{ kind: 'paragraph', content: [text] }]);
    },
  );

  it.each([
    ['~~alt~~ neu', [{ text: 'alt', marks: ['strike'] }, ' neu']],
    ['H~2~O, ~~H~3~O~~', ['H~2~O, ', { text: 'H~3~O', marks: ['strike'] }]],
  ])('two strike: %s', (text, content) => {
    expect(linesFromMarkdown(text).lines).toEqual([{ kind: 'paragraph', content }]);
  });
});

describe('merge tags are no Markdown', () => {
  it.each([
    ['Dear *|FNAME|*, and *|UNSUB|* here', 'Dear *|FNAME|*, and *|UNSUB|* here'],
    ['_{{ a_b_ }}_ und `*|FNAME|*`', '{{ a_b_ }} und *|FNAME|*'],
    ['| a | b |\n| - | - |\n| *\\|FNAME\\|* | c |', '*|FNAME|*'],
    ['| a | b |\n| - | - |\n| *|FNAME|* | c |', '*|FNAME|*'],
    ['{{ name | default: "x & y" }}', '{{ name | default: "x & y" }}'],
  ])('in text: %s', (markdown, text) => {
    expect(texts(markdown).join('\n')).toContain(text);
  });

  it.each(['*|UNSUB|*', '*|LIST:ARCHIVE|*', '{{unsubscribe}}', '{{ unsubscribe }}'])(
    'in an address: %s',
    (link) => {
      expect(linesFromMarkdown(`Text [weg](${link}) dort`).lines).toMatchObject([
        { content: ['Text ', { text: 'weg', link }, ' dort'] },
      ]);
    },
  );
});
