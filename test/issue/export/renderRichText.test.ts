import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import { renderForm } from '../../../issue/exportIssue.ts';
import type { Issue } from '../../../issue/issue.ts';
import { newPublication } from '../../../issue/publication.ts';
import type { Figure } from '../../../issue/text/flow.ts';
import { english, german } from '../../samples/sampleIssues.ts';
import { everyBlockIssue, everyPieceIssue } from '../support/everyBlock.ts';
import { golden } from './support/golden.ts';
import { hostileIssue, hostileTexts } from './support/hostileIssue.ts';
import { elementsOf } from './support/readHtml.ts';

const onTheWeb = { pictureAddress: (asset: string) => `https://example.org/${asset}` };

const issues: readonly (readonly [string, Issue, ReturnType<typeof newPublication>])[] = [
  ['the German sample', german.issue, german.publication],
  ['the English sample', english.issue, english.publication],
  ['one of every block', everyBlockIssue, newPublication()],
  ...hostileTexts.map(
    (text) => [text, hostileIssue(text), newPublication({ name: text })] as const,
  ),
];

test('one of every piece', async () => {
  const html = renderForm(everyPieceIssue, newPublication(), 'rich-text', onTheWeb);
  await golden('every-piece.rich-text.html', html.replace(/(<\/\w+>|<hr>)(?=<(?!\/))/g, '$1\n'));
});

describe.each(issues)('%j', (_name, issue, publication) => {
  const html = renderForm(issue, publication, 'rich-text', onTheWeb);

  test('holds only what TipTap editors keep', () => {
    const attributes = new Set(['href', 'src', 'alt', 'width', 'height']);
    for (const element of elementsOf(html)) {
      for (const name of Object.keys(element.attributes)) expect(attributes).toContain(name);
      const empty = element.text.trim() === '' && !['img', 'hr', 'br'].includes(element.name);
      expect([element.name, empty]).toEqual([element.name, false]);
    }
    expect(unsafe(parseFragment(html))).toEqual([]);
  });

  test('has no line at its edges, and no two in a row', () => {
    expect(html).not.toMatch(/^<hr>|<hr><hr>|<hr>$/);
  });
});

const blocks = new Set(['h2', 'h3', 'p', 'ul', 'ol', 'blockquote', 'hr', 'img']);
const inlines = new Set(['#text', 'strong', 'em', 's', 'code', 'a', 'br']);
/** What may stand in what, as an editor's schema has it. */
const within: Readonly<Record<string, ReadonlySet<string>>> = {
  '#document-fragment': blocks,
  ul: new Set(['li']),
  ol: new Set(['li']),
  li: new Set(['p', 'ul', 'ol']),
  blockquote: new Set(['p']),
  hr: new Set(),
  img: new Set(),
  br: new Set(),
};

/** Elements that stand where editors do not keep them, such as `p img`. */
function unsafe(node: DefaultTreeAdapterTypes.ParentNode): string[] {
  return node.childNodes.flatMap((child) => [
    ...((within[node.nodeName] ?? inlines).has(child.nodeName)
      ? []
      : [`${node.nodeName} ${child.nodeName}`]),
    ...('childNodes' in child ? unsafe(child) : []),
  ]);
}

describe('a picture', () => {
  const shown = (figure: Partial<Figure>, pictures = {}) => {
    const picture = { asset: 'a.png', alt: 'Eine Kurve', width: 8, height: 4 };
    const block = { ...blankBlock('figure', 'figure'), picture, ...figure } as Issue['blocks'][0];
    const issue = { id: 'small', blocks: [block] };
    return renderForm(issue, newPublication({ mailTool: 'beehiiv' }), 'rich-text', pictures);
  };
  const image = '<img src="https://example.org/a.png" alt="Eine Kurve" width="8" height="4">';
  const linked = { asset: 'a.png', alt: 'Eine Kurve', width: 8, height: 4 };

  test('on the web is a block of its own, its caption and credit below it', () => {
    expect(shown({ caption: ['Ein Bild'], credit: ['Quelle: Ada'] }, onTheWeb)).toBe(
      `${image}<p><em>Ein Bild<br>Quelle: Ada</em></p>`,
    );
  });

  test('that cannot be pasted leaves a line that says where it goes', () => {
    for (const address of [
      'images/a.png',
      'data:image/png;base64,x',
      'file:///a.png',
      'http://a/b',
    ]) {
      expect(shown({ caption: ['Ein Bild'] }, { pictureAddress: () => address })).toBe(
        '<p>[Bild 1: Eine Kurve]</p><p><em>Ein Bild</em></p>',
      );
    }
    expect(shown({ picture: { ...linked, alt: '' } })).toBe('<p>[Bild 1]</p>');
  });

  test('hands its link to its caption, and to a line below where the caption has links or is none', () => {
    const picture = { ...linked, link: 'https://www.example.com/a?b=1&c' };
    expect(shown({ picture, caption: ['Ein Bild'] }, onTheWeb)).toBe(
      `${image}<p><em><a href="https://www.example.com/a?b=1&amp;c">Ein Bild</a></em></p>`,
    );
    expect(shown({ picture }, onTheWeb)).toBe(
      `${image}<p><a href="https://www.example.com/a?b=1&amp;c">www.example.com</a></p>`,
    );
    const caption = ['Von ', { text: 'Ada', link: 'https://ada.example' }];
    expect(shown({ picture, caption }, onTheWeb)).toBe(
      `${image}<p><em>Von <a href="https://ada.example">Ada</a></em></p><p><a href="https://www.example.com/a?b=1&amp;c">www.example.com</a></p>`,
    );
    expect(shown({ picture: { ...linked, link: 'javascript:alert(1)' } }, onTheWeb)).toBe(image);
  });
});

test('the preheader is not in it', () => {
  expect(renderForm(everyBlockIssue, newPublication(), 'rich-text')).not.toContain('Vorschau');
});
