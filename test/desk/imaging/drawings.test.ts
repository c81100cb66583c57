import { describe, expect, test } from 'vitest';
import { makeReady } from '../../../desk/imaging/makeReady.ts';
import { scene } from './support/scene.ts';

const svg = (content: string, attributes = '') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"${attributes}>${content}</svg>`,
  );

async function drawn(bytes: Uint8Array) {
  const made = await makeReady(bytes);
  return made.outcome === 'ready' ? made : expect.fail(made.why.reason);
}

const html =
  '<foreignObject width="9" height="9"><p xmlns="http://www.w3.org/1999/xhtml">Hi</p></foreignObject>';
const embedded = (kind: string, bytes: Uint8Array) =>
  svg(`<image href="data:image/${kind};base64,${Buffer.from(bytes).toString('base64')}"/>`);

describe('what of a drawing is not drawn is told', () => {
  test.each([
    ['HTML beside text', svg(`<text>Hello</text>${html}`), ['html-text']],
    ['a picture elsewhere', svg('<image href="https://example.org/a.png"/>'), ['outside-parts']],
    [
      'a file beside it',
      svg("<image xlink:href='a.png'/>", ' xmlns:xlink="http://www.w3.org/1999/xlink"'),
      ['outside-parts'],
    ],
    ['an embedded WebP', embedded('webp', scene(8, 8).webpsaveBuffer()), ['embedded-kind']],
    [
      'a WebP that calls itself a PNG',
      embedded('png', scene(8, 8).webpsaveBuffer()),
      ['embedded-kind'],
    ],
    ['characters without a sign', svg('<text y="20">日本 &#x65E5;</text>'), ['not-in-font']],
    ['a character by its number', svg('<text y="20">&#26085;</text>'), ['not-in-font']],
  ])('%s', async (_, bytes, cautions) => {
    expect((await drawn(bytes)).cautions).toEqual(cautions);
  });

  test.each([
    ['text', svg('<text y="20">Größe 5&#160;% &amp; <tspan>“mehr”</tspan>\r\n</text>')],
    ['an embedded PNG', embedded('png', scene(8, 8).pngsaveBuffer())],
    ['an embedded JPEG', embedded('jpeg', scene(8, 8).jpegsaveBuffer())],
    ['a reference within', svg('<defs><rect id="a" width="9" height="9"/></defs><use href="#a"/>')],
    ['a picture in a comment', svg('<!-- <image href="a.png"/> --><rect width="9" height="9"/>')],
    [
      'other characters in a style',
      svg('<style>text { content: "日" }</style><rect width="9" height="9"/>'),
    ],
  ])('nothing for %s', async (_, bytes) => {
    expect(await drawn(bytes)).not.toHaveProperty('cautions');
  });
});

test('a drawing whose text is all HTML is refused', async () => {
  expect(await makeReady(svg(`<rect width="9" height="9"/>${html}`))).toEqual({
    outcome: 'refused',
    why: { reason: 'html-drawing' },
  });
});

test('a drawing is read in the encoding that it names', async () => {
  const content = '<text y="30" font-size="20">Größe</text>';
  const plain = await drawn(svg(content));
  for (const [name, encoding] of [
    ['ISO-8859-1', 'latin1'],
    ['unknown', 'latin1'],
    ['unknown', 'utf8'],
    ['UTF-16', 'utf8'],
  ] as const) {
    const prolog = `<?xml version="1.0" encoding="${name}"?>`;
    const bytes = Buffer.from(prolog + svg(content).toString(), encoding);
    expect(Buffer.from((await drawn(bytes)).bytes).equals(plain.bytes)).toBe(true);
  }
});
