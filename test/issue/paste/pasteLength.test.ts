import { expect, test } from 'vitest';
import { longestPaste, pasteLength } from '../../../issue/paste/pasteLength.ts';

const words = 'Der Markt hat sich kaum bewegt. '.repeat(longestPaste / 20);

test.each([
  ['text', { html: '', text: words }],
  ['HTML', { html: `<p>${words}</p>`, text: 'kurz' }],
  ['the colours of a code editor around a text', { html: '<pre>kurz</pre>', text: words }],
])('%s is as long as what will be read of it', (_, source) => {
  expect(pasteLength(source)).toBeGreaterThan(longestPaste);
});

test.each([
  ['a text beside short HTML', { html: '<p>kurz</p>', text: words }],
  [
    'pictures',
    {
      html: `<p>kurz <img src="data:image/png;base64,${'A'.repeat(2 * longestPaste)}"></p>`,
      text: '',
    },
  ],
  [
    'pictures in a style',
    {
      html: `<p style="background:url('data:image/gif;base64,${'A'.repeat(2 * longestPaste)}')">kurz</p>`,
      text: '',
    },
  ],
])('%s does not count', (_, source) => {
  expect(pasteLength(source)).toBeLessThan(200);
});
