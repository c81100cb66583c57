import { expect, test } from 'vitest';
import { escapeBareAddresses } from '../../../issue/export/escapeMarkdown.ts';

test('an address in the text with an escape in it is kept from becoming a link', () => {
  expect(escapeBareAddresses(String.raw`see https://a.example/x\_y and www.a.example/&lt;`)).toBe(
    String.raw`see https&#58;//a.example/x\_y and www&#46;a.example/&lt;`,
  );
});

test.each([
  String.raw`[a](https://a.example/?to=https://b.example/)**x\_y**`,
  String.raw`[a](<https://a.example/(https://b.example/)>)**x\_y**`,
  String.raw`<a href="https://a.example/?to=https://b.example/">x\_y</a>`,
  String.raw`<https://a.example/?to=www.b.example/>x\_y`,
])('%s: the address of a link stays as it is, also the one within it', (text) => {
  expect(escapeBareAddresses(text)).toBe(text);
});
