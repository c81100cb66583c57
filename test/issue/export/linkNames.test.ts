import { describe, expect, test } from 'vitest';
import { blankBlock, type Block } from '../../../issue/blocks/allBlocks.ts';
import { canonicalIssue } from '../../../issue/round-trip/canonicalIssue.ts';
import { exportIssue, exportTargets } from '../../../issue/exportIssue.ts';
import { linkName } from '../../../issue/export/linkNames.ts';
import { LiveMail } from '../../../issue/export/liveMail.ts';
import { renderEmail } from '../../../issue/exportIssue.ts';
import { countIssue } from '../../../issue/counting/countIssue.ts';
import { importIssue } from '../../../issue/importIssue.ts';
import { clipboardForms } from '../../../issue/paste/clipboardForms.ts';
import { newPublication } from '../../../issue/publication.ts';

const publication = newPublication({
  language: 'de',
  sourceNames: { 'blog.example': 'Adas Blog' },
});

describe('a link without words is named by where it leads', () => {
  test.each([
    ['https://www.spiegel.de/wirtschaft/x', 'Spiegel'],
    ['https://blog.example/2026', 'Adas Blog'],
    ['https://muster-verlag.de', 'Muster-Verlag'],
    ['www.heise.de/news', 'heise online'],
    ['mailto:ada@example.org?subject=Hi', 'ada@example.org'],
    ['tel:+4940123', '+4940123'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['tag:unsubscribe', ''],
  ])('%s', (address, name) => {
    expect(linkName(address, publication)).toBe(name);
  });
});

const url = 'https://www.spiegel.de/wirtschaft/x';
const text = blankBlock('text', 'text');
const picture = { asset: 'a1.png', alt: '', width: 800, height: 400, link: url };

const blocks: readonly [string, Block, RegExp][] = [
  ['a source', { ...text, sources: [{ label: [], url }] }, /Spiegel/],
  ['a source of a space', { ...text, sources: [{ label: [' \u200B'], url }] }, /Spiegel/],
  [
    'one source of several',
    {
      ...text,
      sources: [
        { label: ['Ada'], url: 'https://a.example' },
        { label: [], url },
      ],
    },
    /Ada[^]*Spiegel/,
  ],
  [
    'a source whose address is refused',
    { ...text, sources: [{ label: [], url: 'javascript:alert(1)' }] },
    /javascript:alert\(1\)/,
  ],
  [
    'a named source whose address is refused',
    { ...text, sources: [{ label: ['Ada'], url: 'file:///etc/passwd' }] },
    /Ada/,
  ],
  [
    'a link of a list',
    { ...blankBlock('link-list', 'list'), items: [{ label: [], url, note: ['dazu'] }] },
    /Spiegel[^]*dazu/,
  ],
  ['a button', { ...blankBlock('button', 'button'), label: '', url }, /Spiegel/],
  ['the button of an advertisement', { ...blankBlock('sponsor', 'ad'), url }, /Spiegel/],
  [
    'an empty link in the text',
    { ...text, body: [{ type: 'paragraph', content: ['Siehe ', { text: '', link: url }, '.'] }] },
    /Siehe [^]*Spiegel[^]*\./,
  ],
];

describe.each(blocks)('%s without a name', (_, block, expected) => {
  const issue = { id: 'issue', blocks: [block] };

  test('is in every output', () => {
    for (const target of exportTargets) {
      for (const file of exportIssue(issue, publication, target).files)
        expect([target, file.name, file.text]).toEqual([
          target,
          file.name,
          expect.stringMatching(expected),
        ]);
    }
  });

  test('is in what is copied, and in the preview as in the mail', () => {
    const { html, text: plain } = clipboardForms({ blocks: [block] }, issue, publication);
    for (const form of [html, plain]) expect(form).toMatch(expected);
    const live = new LiveMail(publication, (asset) => asset);
    const { start, pieces, end } = live.write(issue, countIssue(issue, publication));
    const mail = [start, ...pieces.map((piece) => piece.html), end].join('');
    expect(mail).toBe(
      renderEmail(issue, publication, 'html', { pictureAddress: (asset) => asset }),
    );
  });

  test('comes back from an export as it was', () => {
    for (const target of ['html', 'markdown', 'beehiiv'] as const) {
      const files = exportIssue(issue, publication, target).files;
      const file = files.find(({ form }) => /document|fragment|markdown/.test(form));
      if (file) expect(canonicalIssue(importIssue(file.text).issue)).toEqual(canonicalIssue(issue));
    }
  });
});

test('a picture that leads somewhere is in every output, even without a word', () => {
  const issue = { id: 'issue', blocks: [{ ...blankBlock('figure', 'figure'), picture }] };
  for (const target of exportTargets) {
    for (const file of exportIssue(issue, publication, target).files)
      expect([target, file.name, file.text.includes(url)]).toEqual([target, file.name, true]);
  }
});

test('a name never becomes a merge tag', () => {
  const typed = '{{ subscriber.email }}';
  const issue = { id: 'issue', blocks: [{ ...text, sources: [{ label: [], url: typed }] }] };
  const { files } = exportIssue(issue, publication, 'listmonk');
  for (const file of files) expect(file.text).not.toContain(typed);
});
