import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sourceToImport, type ImportedSource } from '../../../desk/reading/importSource.ts';
import { readSource } from '../../../desk/reading/readSource.ts';
import { mastheadOf, type Issue } from '../../../issue/issue.ts';
import { picturesIn } from '../../../issue/paste/changePictures.ts';
import { pictures } from '../../support/pictures.ts';

async function imported(bytes: Uint8Array): Promise<ImportedSource> {
  const source = await readSource(bytes);
  if ('unreadable' in source) throw new Error(source.unreadable);
  const result = await sourceToImport(source, {})(() => Promise.resolve(undefined));
  if (!result) throw new Error('no text');
  return result;
}

async function outlined(bytes: Uint8Array) {
  const { issue, leftOut, pictures: found } = await imported(bytes);
  const { title, date } = mastheadOf(issue) ?? {};
  const shown = picturesIn(issue.blocks).map(
    ({ asset, alt }) => `${alt}: ${String(found.get(asset)?.length)}`,
  );
  return { title, date, blocks: written(issue), pictures: shown, leftOut };
}

/** A line for each block, without ids. */
function written({ blocks }: Issue): string[] {
  return blocks.map((block) => JSON.stringify({ ...block, id: undefined }));
}

const size = String(pictures.png.bytes.length);

/** As LibreOffice 24 writes: automatic styles that inherit, a list by its style, a note, a tracked deletion, a comment. */
const openDocument = zipSync({
  mimetype: strToU8('application/vnd.oasis.opendocument.text'),
  'meta.xml': strToU8(
    '<office:document-meta><office:meta><dc:title>Hafenbrief</dc:title><dc:language>de-DE</dc:language></office:meta></office:document-meta>',
  ),
  'styles.xml': strToU8(
    '<office:document-styles xmlns:office="o" xmlns:style="s" xmlns:fo="f" xmlns:text="t"><office:styles><style:style style:name="Standard" style:family="paragraph"/><style:style style:name="Title" style:family="paragraph" style:parent-style-name="Heading"/><style:style style:name="Quotations" style:family="paragraph"/></office:styles></office:document-styles>',
  ),
  'content.xml': strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:style="s" xmlns:fo="f" xmlns:text="t" xmlns:table="tb" xmlns:draw="d" xmlns:xlink="x" xmlns:svg="v"><office:automatic-styles><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/><style:style style:name="P2" style:family="paragraph" style:parent-style-name="Quotations"/><style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style><text:list-style style:name="L1"><text:list-level-style-number text:level="1"/></text:list-style></office:automatic-styles><office:body><office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>Gelöscht</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p text:style-name="P1">Drei Kräne</text:p><text:p>4. März 2024</text:p><text:h text:outline-level="2">Am Kai</text:h><text:p>Drei <text:span text:style-name="T1">Kräne</text:span><text:s/>stehen<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Seit Montag.</text:p></text:note-body></text:note> und <text:a xlink:href="https://www.example.org/kai">warten</text:a>.<office:annotation><text:p>Kommentar</text:p></office:annotation><text:span text:style-name="T2">Versteckt</text:span></text:p><text:list text:style-name="L1"><text:list-item><text:p>Eins</text:p></text:list-item><text:list-item><text:p>Zwei</text:p></text:list-item></text:list><text:p text:style-name="P2">Nur Geduld.</text:p><table:table><table:table-row><table:table-cell><text:p>Kran</text:p></table:table-cell><table:table-cell><text:p>Höhe</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Nord</text:p></table:table-cell><table:table-cell><text:p>40 m</text:p></table:table-cell></table:table-row></table:table><text:p><draw:frame><draw:image xlink:href="Pictures/kran.png"/><svg:desc>Ein Kran</svg:desc></draw:frame></text:p></office:text></office:body></office:document-content>`,
  ),
  'Pictures/kran.png': new Uint8Array(pictures.png.bytes),
});

test('an OpenDocument text: headings, lists, notes, links, tables, pictures; no comments, no deleted or hidden text', async () => {
  const read = await outlined(openDocument);
  expect(read).toMatchSnapshot();
  expect(JSON.stringify(read.blocks)).not.toMatch(/Gelöscht|Kommentar|Versteckt/);
});

/** As Word and TextEdit write: a code page, Unicode with a stand-in, a field, a list by its marker, a picture as hex. */
const rich = String.raw`{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0 Arial;}}{\stylesheet{\s0 Normal;}{\s1 heading 1;}}{\info{\title Hafenbrief}{\author Ada}}{\header Kopfzeile}
\pard\s1\b Drei Kr\'e4ne\b0\par\pard 4. M\'e4rz 2024\par\pard Drei {\b Kr\'e4ne} stehen \u8222?still\u8220? und {\field{\*\fldinst{HYPERLINK "https://www.example.org/kai"}}{\fldrslt{\ul warten}}}.{\footnote Seit Montag.}{\v Versteckt}\par
{\listtext 1.\tab}Eins\par{\listtext 2.\tab}Zwei\par\pard
\trowd\intbl Kran\cell H\'f6he\cell\row\trowd\intbl Nord\cell 40 m\cell\row\pard
{\*\shppict{\pict\pngblip ${Buffer.from(pictures.png.bytes).toString('hex')}}}{\*\unbekannt Weg}\par Ende.\par}`;

test('a document in Rich Text Format: the same', async () => {
  const read = await outlined(strToU8(rich, true));
  expect(read).toMatchSnapshot();
  expect(JSON.stringify(read.blocks)).not.toMatch(/Kopfzeile|Versteckt|Weg|Arial/);
  expect(read.pictures).toEqual([`: ${size}`]);
});

test('the source of a mail in MJML: text, buttons, pictures and the hidden first line', async () => {
  const mjml = `<mjml><mj-head><mj-title>Hafenbrief</mj-title><mj-preview>Drei Kräne warten</mj-preview><mj-attributes><mj-all font-family="Arial" /><mj-text padding="0" /></mj-attributes><mj-style>.a{color:red}</mj-style></mj-head><mj-body><mj-section><mj-column><mj-text font-size="28px"><h1>Drei Kräne</h1></mj-text><mj-text>Sie stehen <b>still</b>.<br />Und <a href="https://www.example.org/kai">warten</a>.</mj-text><mj-image src="https://www.example.org/kran.png" alt="Ein Kran" /><mj-button href="https://www.example.org/?a=1&amp;b=2" background-color="#f45e43">Zum Hafen</mj-button><mj-divider /><mj-social><mj-social-element name="facebook" href="https://www.facebook.com/hafen">Teilen</mj-social-element></mj-social></mj-column></mj-section></mj-body></mjml>`;
  const { issue } = await imported(strToU8(mjml));
  expect(mastheadOf(issue)).toMatchObject({ title: 'Drei Kräne', preheader: 'Drei Kräne warten' });
  expect(written(issue)).toMatchSnapshot();
  expect(picturesIn(issue.blocks)).toMatchObject([
    { alt: 'Ein Kran', remote: 'https://www.example.org/kran.png' },
  ]);
  expect(JSON.stringify(issue)).toContain('https://www.example.org/?a=1&b=2');
});

test.each([
  [
    'a link to a note is its words',
    'Am [[Hafen/Kai|langen Kai]] und am [[Kran#Nord]].',
    'Am langen Kai und am Kran > Nord.',
  ],
  ['a callout is a quote with its title', '> [!tip]+ Geduld\n> Bald mehr.', 'Geduld'],
  ['a callout of Notion is a quote', '<aside>\n💡 Nur Geduld.\n\n</aside>', 'Nur Geduld.'],
  ['a highlight is bold', '[[Kai]] und ==drei Kräne==', '"marks":["bold"]'],
  ['code stays as it is', '[[Kai]] und `[[Kran]]`', '[[Kran]]'],
])('notes: %s', async (_, markdown, expected) => {
  const { issue } = await imported(strToU8(`# Notiz\n\n${markdown}\n`));
  expect(JSON.stringify(issue.blocks)).toContain(expected);
  expect(JSON.stringify(issue.blocks)).not.toMatch(/\[!|aside|==/);
});

test('a comment in a note is left out, and a merge tag is not', async () => {
  const { issue, leftOut } = await imported(
    strToU8('# Notiz\n\n[[Kai]] %% noch prüfen %% und %%email%%.\n'),
  );
  expect(leftOut).toEqual(['noch prüfen']);
  expect(JSON.stringify(issue.blocks)).toMatch(/%%email%%|"tag":/);
});

test.each([
  [
    'Google Docs',
    {
      'Hafenbrief.html':
        '<html><body><h1>Drei Kräne</h1><p>Text.</p><img src="images/image1.png" alt="Ein Kran"></body></html>',
      'images/image1.png': pictures.png.bytes,
    },
  ],
  [
    'Notion',
    {
      'Drei Kräne 0a1b.md':
        '# Drei Kräne\n\nText.\n\n![Ein Kran](Drei%20Kr%C3%A4ne%200a1b/kran.png)\n',
      'Drei Kräne 0a1b/kran.png': pictures.png.bytes,
    },
  ],
])(
  'the ZIP of %s: its page with the pictures',
  async (_, files: Record<string, string | Uint8Array>) => {
    const packed = Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? strToU8(content) : new Uint8Array(content),
    ]);
    const read = await outlined(zipSync(Object.fromEntries(packed) as Record<string, Uint8Array>));
    expect(read).toMatchObject({ title: 'Drei Kräne', pictures: [`Ein Kran: ${size}`] });
  },
);

test.each([
  ['the compiler’s size', '18px', ''],
  ['a size for all', '21px', '<mj-attributes><mj-all font-size="15px" /></mj-attributes>'],
])('MJML: a headline is one by its size against %s', async (_, size, attributes) => {
  const mjml = `<mjml><mj-head><mj-title>Hafenbrief</mj-title>${attributes}</mj-head><mj-body><mj-section><mj-column><mj-text font-size="30px">Hafenbrief</mj-text><mj-text>Hallo, hier die Woche am Kai.</mj-text><mj-text font-size="24px">Nachrichten</mj-text><mj-text font-size="${size}"><a href="https://a.example/kran">Der Kran steht</a></mj-text><mj-text>Seit Montag steht er dort.</mj-text><mj-text font-size="${size}"><a href="https://a.example/kai">Der Kai fehlt</a></mj-text><mj-text>Seit Montag fehlt er dort.</mj-text></mj-column></mj-section></mj-body></mjml>`;
  const { issue } = await imported(strToU8(mjml));
  const news = issue.blocks.find((block) => block.type === 'news-section');
  expect(news?.items.map(({ headline }) => headline)).toEqual([
    ['Der Kran steht'],
    ['Der Kai fehlt'],
  ]);
});
