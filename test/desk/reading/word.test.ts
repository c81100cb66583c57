import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sourceToImport } from '../../../desk/reading/importSource.ts';
import { readSource } from '../../../desk/reading/readSource.ts';
import { processorTimeOf } from '../../support/processorTime.ts';
import { programsOnPath } from '../../support/programsOnPath.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const spaces = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['v', 'urn:schemas-microsoft-com:vml'],
].map(([prefix = '', uri = '']) => `xmlns:${prefix}="${uri}"`);

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const notes = ['footnotes', 'endnotes', 'comments'] as const;

/** A document as Word packs it: a paragraph for each text of the body, unless it is one already. */
function word(
  body: readonly string[],
  parts: Readonly<Partial<Record<(typeof notes)[number], string>>> = {},
): Uint8Array {
  const paragraphs = body.map((one) => (/^<w:(?:p|tbl)[ >]/.test(one) ? one : `<w:p>${one}</w:p>`));
  const xml = (name: string, inside: string) =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${spaces.join(' ')}>${inside}</w:${name}>`,
    );
  const others = notes.filter((name) => parts[name] !== undefined);
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${['document.main', 'styles', ...others].map((name) => `<Override PartName="/word/${name.replace('.main', '')}.xml" ContentType="${main}.${name}+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${['styles', ...others].map((name, at) => `<Relationship Id="rId${String(at + 1)}" Type="${relation}/${name}" Target="${name}.xml"/>`).join('')}<Relationship Id="rId9" Type="${relation}/hyperlink" Target="https://www.example.org/kai" TargetMode="External"/></Relationships>`,
    ),
    'word/styles.xml': xml(
      'styles',
      '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="character" w:styleId="Geheim"><w:name w:val="Geheim"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="table" w:styleId="Gitter"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:insideH w:val="single"/></w:tblBorders></w:tblPr></w:style><w:style w:type="paragraph" w:styleId="Notiz"><w:name w:val="Notiz"/><w:rPr><w:vanish/></w:rPr></w:style>',
    ),
    'word/document.xml': xml('document', `<w:body>${paragraphs.join('')}<w:sectPr/></w:body>`),
    ...Object.fromEntries(others.map((name) => [`word/${name}.xml`, xml(name, parts[name] ?? '')])),
  });
}

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** The texts of what came in, a line each, links as `words <address>`; and what was left out. */
async function readWords(bytes: Uint8Array): Promise<{ text: string; leftOut: readonly string[] }> {
  const source = await readSource(bytes);
  if ('unreadable' in source) throw new Error(source.unreadable);
  const read = await sourceToImport(source, {})(() => Promise.resolve(undefined));
  if (!read) throw new Error('no text');
  const lines: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      const isText = value.some(
        (one) => typeof one === 'string' || (typeof one === 'object' && one && 'text' in one),
      );
      if (!isText) return value.forEach(walk);
      lines.push(
        value
          .map((one: string | { text?: string; link?: string }) =>
            typeof one === 'string'
              ? one
              : `${one.text ?? '/'}${one.link === undefined ? '' : ` <${one.link}>`}`,
          )
          .join(''),
      );
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(read.issue.blocks);
  return { text: lines.join('\n'), leftOut: read.leftOut };
}

const mr = (text: string) =>
  `<m:r><w:rPr><w:rFonts w:ascii="Cambria Math"/></w:rPr><m:t>${text}</m:t></m:r>`;
const me = (inside: string) => `<m:e>${inside}</m:e>`;
const sup = (one: string, two: string) =>
  `<m:sSup><m:sSupPr><m:ctrlPr/></m:sSupPr>${me(one)}<m:sup>${two}</m:sup></m:sSup>`;
const sub = (one: string, two: string) => `<m:sSub>${me(one)}<m:sub>${two}</m:sub></m:sSub>`;
const fraction = (one: string, two: string) =>
  `<m:f><m:num>${one}</m:num><m:den>${two}</m:den></m:f>`;
const root = (inside: string, degree = '') =>
  `<m:rad><m:radPr/><m:deg>${degree}</m:deg>${me(inside)}</m:rad>`;
const inBrackets = (inside: string) => `<m:d><m:dPr/>${me(inside)}</m:d>`;

test.each([
  [
    'a²+b²=c²',
    `${sup(mr('a'), mr('2'))}${mr('+')}${sup(mr('b'), mr('2'))}${mr('=')}${sup(mr('c'), mr('2'))}`,
  ],
  ['e^(iπ)+1=0', `${sup(mr('e'), mr('iπ'))}${mr('+1=0')}`],
  ['(x+1)/2', fraction(mr('x+1'), mr('2'))],
  ['1/(2x)', fraction(mr('1'), mr('2x'))],
  ['x₁+xᵢ', `${sub(mr('x'), mr('1'))}${mr('+xᵢ')}`],
  ['√2=∛8', `${root(mr('2'))}${mr('=')}${root(mr('8'), mr('3'))}`],
  [
    'x=(-b±√(b²-4ac))/(2a)',
    `${mr('x=')}${fraction(`${mr('-b±')}${root(`${sup(mr('b'), mr('2'))}${mr('-4ac')}`)}`, mr('2a'))}`,
  ],
  ['(x+y)ⁿ', sup(inBrackets(mr('x+y')), mr('n'))],
  [
    '∑_(i=1)ⁿ i',
    `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${mr('i=1')}</m:sub><m:sup>${mr('n')}</m:sup>${me(mr('i'))}</m:nary>`,
  ],
  [
    'lim_(n→∞) (1+1/n)ⁿ',
    `<m:func><m:fName><m:limLow>${me(mr('lim'))}<m:lim>${mr('n→∞')}</m:lim></m:limLow></m:fName>${me(sup(inBrackets(`${mr('1+')}${fraction(mr('1'), mr('n'))}`), mr('n')))}</m:func>`,
  ],
  [
    '[1 0; 0 1]',
    `<m:m><m:mr>${me(mr('1'))}${me(mr('0'))}</m:mr><m:mr>${me(mr('0'))}${me(mr('1'))}</m:mr></m:m>`,
  ],
  ['|x|', `<m:d><m:dPr><m:begChr m:val="|"/><m:endChr m:val="|"/></m:dPr>${me(mr('x'))}</m:d>`],
  ['unbekannt', `<m:neu>${me(mr('unbekannt'))}</m:neu>`],
])('an equation is a line that can be read: %s', async (expected, equation) => {
  const inline = await readWords(
    word([`${run('Es gilt ')}<m:oMath>${equation}</m:oMath>${run('.')}`]),
  );
  expect(inline.text).toContain(`Es gilt ${expected}.`);
  const alone = await readWords(
    word([run('Vorher.'), `<m:oMathPara><m:oMath>${equation}</m:oMath></m:oMathPara>`]),
  );
  expect(alone.text).toContain(expected);
});

test('hidden text is left out and listed, whether it or its style is hidden', async () => {
  const read = await readWords(
    word([
      `${run('Sichtbar')}${run(' und geheim', '<w:vanish/>')}${run(' bleibt.')}`,
      `${run('Auch hier')}${run(' versteckt', '<w:rStyle w:val="Geheim"/>')}${run(' doch', '<w:rStyle w:val="Geheim"/><w:vanish w:val="0"/>')}.`,
      `<w:p><w:pPr><w:pStyle w:val="Notiz"/></w:pPr>${run('Nur für')}<w:hyperlink r:id="rId9">${run(' die Redaktion')}</w:hyperlink></w:p>`,
    ]),
  );
  expect(read.text).toContain('Sichtbar bleibt.');
  expect(read.text).toContain('Auch hier doch');
  expect(read.text).not.toMatch(/geheim|versteckt|Redaktion/);
  expect(read.leftOut).toEqual(['und geheim', 'versteckt', 'Nur für die Redaktion']);
});

const field = (instruction: string, result: string, cut = instruction.length) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${instruction.slice(0, cut)}</w:instrText></w:r><w:r><w:instrText xml:space="preserve">${instruction.slice(cut)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

test.each([
  ['Kai <https://www.example.org/kai>', field(' HYPERLINK "https://www.example.org/kai" ', 'Kai')],
  [
    'Kai <https://www.example.org/kai>',
    field(' HYPERLINK "https://www.example.org/kai" \\o "Zum Kai" \\t "_blank" ', 'Kai'),
  ],
  [
    'Kai <https://www.example.org/kai#nord>',
    field(' HYPERLINK "https://www.example.org/kai" \\l "nord" ', 'Kai', 20),
  ],
  [
    'Kai <https://www.example.org/kai>',
    `<w:fldSimple w:instr=" HYPERLINK &quot;https://www.example.org/kai&quot; ">${run('Kai')}</w:fldSimple>`,
  ],
  ['Kai <https://www.example.org/kai>', `<w:hyperlink r:id="rId9">${run('Kai')}</w:hyperlink>`],
  [
    '4. März 2024',
    `<w:fldSimple w:instr=" DATE \\@ &quot;d. MMMM yyyy&quot; ">${run('4. März 2024')}</w:fldSimple>`,
  ],
  ['4. März 2024', field(' TIME \\@ "d. MMMM yyyy" ', '4. März 2024')],
  [
    'siehe Kai',
    `<w:fldSimple w:instr=" REF kai "><w:fldSimple w:instr=" QUOTE x ">${run('siehe Kai')}</w:fldSimple></w:fldSimple>`,
  ],
])('a field is its result, a link one with its address: %s', async (expected, inside) => {
  const { text } = await readWords(word([`${run('Hier: ')}${inside}${run(', und weiter.')}`]));
  expect(text).toContain(`Hier: ${expected}, und weiter.`);
});

test('a field without an end makes no link of what follows', async () => {
  const unended = field(' HYPERLINK "https://www.example.org/kai" ', 'Kai').replace(
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    '',
  );
  const whole = field(' HYPERLINK "https://www.example.org/tor" ', 'Tor');
  const lines = [
    `${unended.repeat(3)}${run(', dann ')}${whole}${run(', dann nichts.')}`,
    run('Ende'),
  ];
  const { text } = await readWords(word(lines));
  expect(text).toContain('KaiKaiKai, dann Tor <https://www.example.org/tor>, dann nichts.');
  expect(text).toMatch(/^Ende$/m);
});

const box = (text: string) =>
  `<wps:wsp><wps:txbx><w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent></wps:txbx></wps:wsp>`;
const drawing = (text: string) =>
  `<w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${box(text)}</a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const oldBox = (text: string) =>
  `<w:pict><v:shape><v:textbox><w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent></v:textbox></v:shape></w:pict>`;

test.each([
  ['of a newer Word', `<w:r>${drawing('Im Kasten')}</w:r>`],
  ['of an older Word', `<w:r>${oldBox('Im Kasten')}</w:r>`],
  [
    'with one for older programs, once',
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing('Im Kasten')}</mc:Choice><mc:Fallback>${oldBox('Im Kasten')}</mc:Fallback></mc:AlternateContent></w:r>`,
  ],
  [
    'with an empty one for older programs',
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing('Im Kasten')}</mc:Choice><mc:Fallback><w:pict></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  ],
])('a text box %s is read', async (_, inside) => {
  const { text } = await readWords(word([`${run('Davor.')}${inside}`, run('Danach.')]));
  expect(text.match(/Im Kasten/g)).toHaveLength(1);
  expect(text).toMatch(/Davor\.[^]*Danach\./);
});

test('tracked changes are as if accepted, comments are not there, notes are', async () => {
  const { text } = await readWords(
    word(
      [
        `${run('Es bleibt, ')}<w:ins w:id="1" w:author="Ada">${run('eingefügt')}</w:ins><w:del w:id="2" w:author="Ada"><w:r><w:delText>gestrichen</w:delText></w:r></w:del>${run('.')}`,
        `<w:moveFrom w:id="3">${run('weg')}</w:moveFrom><w:moveTo w:id="4">${run('verschoben')}</w:moveTo>${run(' von rechts ')}<w:bdo w:val="ltr">${run('gedreht')}</w:bdo><w:r><w:ruby><w:rt>${run('かん')}</w:rt><w:rubyBase>${run('漢')}</w:rubyBase></w:ruby></w:r>`,
        `<w:commentRangeStart w:id="0"/>${run('Kommentiert')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run(' und belegt')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' am Ende')}<w:r><w:endnoteReference w:id="2"/></w:r>${run('.')}`,
      ],
      {
        comments: `<w:comment w:id="0" w:author="Ada"><w:p>${run('Stimmt das?')}</w:p></w:comment>`,
        footnotes: `<w:footnote w:id="2"><w:p>${run('Laut ')}<m:oMath>${sup(mr('x'), mr('2'))}</m:oMath>${run(' Zeugen.')}</w:p></w:footnote>`,
        endnotes: `<w:endnote w:id="2"><w:p>${run('Siehe Archiv.')}</w:p></w:endnote>`,
      },
    ),
  );
  expect(text).toContain('Es bleibt, eingefügt.');
  expect(text).toContain('verschoben von rechts gedreht漢 (かん)');
  expect(text).toContain('Laut x² Zeugen.');
  expect(text).toContain('Siehe Archiv.');
  expect(text).not.toMatch(/gestrichen|\bweg\b|Stimmt das/);
});

const cell = (text: string, borders = '') =>
  `<w:tc><w:tcPr>${borders}</w:tcPr><w:p>${run(text)}</w:p></w:tc>`;
const rowsOf = (borders = '') =>
  `<w:tr>${cell('Kran', borders)}${cell('Höhe', borders)}</w:tr><w:tr>${cell('Nord', borders)}${cell('40 m', borders)}</w:tr>`;
const lines = '<w:top w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/>';

test.each([
  ['lines of its own', 1, `<w:tblPr><w:tblBorders>${lines}</w:tblBorders></w:tblPr>${rowsOf()}`],
  ['lines of its style', 1, `<w:tblPr><w:tblStyle w:val="Gitter"/></w:tblPr>${rowsOf()}`],
  ['lines of its cells', 1, rowsOf(`<w:tcBorders>${lines}</w:tcBorders>`)],
  ['no lines', 0, `<w:tblPr><w:tblStyle w:val="Normal"/></w:tblPr>${rowsOf()}`],
  ['lines that are none', 0, rowsOf('<w:tcBorders><w:top w:val="nil"/></w:tcBorders>')],
])('a table with %s is one of data: %i', async (_, count, inside) => {
  const source = await readSource(
    word([run('Davor.'), `<w:tbl>${inside}</w:tbl>`, run('Danach.')]),
  );
  if ('unreadable' in source) throw new Error(source.unreadable);
  const read = await sourceToImport(source, {})(() => Promise.resolve(undefined));
  const tables = read?.issue.blocks.filter(({ type }) => type === 'table') ?? [];
  expect(tables).toHaveLength(count);
  expect(JSON.stringify(read?.issue.blocks)).toMatch(/Kran.*Höhe.*Nord.*40 m/);
});

const [office] = programsOnPath(['soffice']);

test('LibreOffice reads the same words in the test documents, and writes such that come back', async ({
  skip,
}) => {
  if (office === undefined)
    return skip('LibreOffice is not installed (Debian: libreoffice-writer)');
  const folder = temporaryFolder();
  const file = join(folder, 'brief.docx');
  writeFileSync(
    file,
    word([
      `${run('Sichtbar')}${run(' geheim', '<w:vanish/>')}${run(' bleibt')}`,
      `${run('Hier: ')}${field(' HYPERLINK "https://www.example.org/kai" \\o "Zum Kai" ', 'Kai')}`,
      `${run('Mit Kasten.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing('Im Kasten')}</mc:Choice><mc:Fallback>${oldBox('Im Kasten')}</mc:Fallback></mc:AlternateContent></w:r>`,
    ]),
  );
  const convert = (kind: string, from: string) =>
    execFileSync(
      office,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        kind,
        '--outdir',
        join(folder, 'out'),
        from,
      ],
      { stdio: 'ignore' },
    );
  convert('odt', file);
  convert('docx', join(folder, 'out/brief.odt'));
  const ours = await readWords(readFileSync(file));
  for (const name of ['brief.odt', 'brief.docx']) {
    const theirs = await readWords(readFileSync(join(folder, 'out', name)));
    const wordsIn = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted();
    expect([name, wordsIn(theirs.text)]).toEqual([name, wordsIn(ours.text)]);
  }
});

test.each([
  ['hidden text', (n: string) => run(n, '<w:vanish/>')],
  ['fields', (n: string) => `<w:fldSimple w:instr="PAGE">${run(n)}</w:fldSimple>`],
  ['equations', (n: string) => `<m:oMath><m:r><m:t>${n}</m:t></m:r></m:oMath>`],
  [
    'parts of one field',
    (n: string) =>
      `${n === 'a0' ? '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' : ''}<w:r><w:instrText>x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`,
  ],
])(
  'a paragraph of nothing but %s takes about as long as it is',
  async (_, one) => {
    const took = (count: number) => {
      const runs = Array.from({ length: count }, (__, n) => one(`a${String(n)}`)).join('');
      const bytes = word([run('Anfang') + runs]);
      return processorTimeOf(() => readSource(bytes));
    };
    await took(200);
    const [short, long] = [await took(1000), await took(16_000)];
    // Sixteen times as long took a hundred times as long, and more.
    expect(long / short).toBeLessThan(50);
  },
  120_000,
);
