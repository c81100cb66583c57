import { expect, it } from 'vitest';
import { importIssue } from '../../../issue/importIssue.ts';

it.each([
  [
    'markdown',
    '# [Der Hafen](https://a.example/b)\n\nHallo, du',
    'Der Hafen (https://a.example/b)',
  ],
  [
    'html',
    '<p>Hafenbrief</p><p>By <a href="https://a.example/ada">Ada</a> · August 25, 2025</p><p>Hello, you</p>',
    'Ada (https://a.example/ada)',
  ],
  [
    'text',
    'DER BERICHT VOM HAFEN https://a.example/b\n\nHallo, HAFEN',
    'DER BERICHT VOM HAFEN (https://a.example/b)',
  ],
] as const)(
  'a link that no block can have is named in what is left out: %s',
  (format, text, link) => {
    expect(importIssue(text, { format }).leftOut).toContain(link);
  },
);

it('a link that a block has is not named', () => {
  const text =
    '# Der Hafen\n\nHallo, [du](https://a.example/b)\n\n📉 Zahl: Viel. [Quelle](https://a.example/c)';
  expect(importIssue(text, { format: 'markdown' }).leftOut).toEqual([]);
});

it('a merge tag in a title is its name', () => {
  const { issue } = importIssue('# *|FNAME|*, der Kran zieht um\n\nHallo', { format: 'markdown' });
  expect(issue.blocks[0]).toMatchObject({ title: '{first-name}, der Kran zieht um' });
});
