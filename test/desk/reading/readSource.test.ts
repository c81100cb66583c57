import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceToImport, type ImportedSource } from '../../../desk/reading/importSource.ts';
import { readSource } from '../../../desk/reading/readSource.ts';
import { picturesIn } from '../../../issue/paste/changePictures.ts';
import { mastheadOf, type Issue } from '../../../issue/issue.ts';
import { outline } from '../../issue/import/support/outline.ts';

type Files = Readonly<Record<string, string>>;

/** What became of a file: the imported source, or why there is none. */
async function imported(file: Uint8Array | string, beside: Files = {}) {
  const source = await readSource(typeof file === 'string' ? strToU8(file) : file);
  if ('unreadable' in source) return source.unreadable;
  const read = (path: string) =>
    Promise.resolve(beside[path] === undefined ? undefined : strToU8(beside[path]));
  return (await sourceToImport(source, {})(read)) ?? 'no-text';
}

async function done(file: Uint8Array | string, beside?: Files): Promise<ImportedSource> {
  const result = await imported(file, beside);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

function head(issue: Issue): readonly string[] {
  const {
    title = '',
    subject = '',
    preheader = '',
    byline = '',
    date = '',
  } = mastheadOf(issue) ?? {};
  return [title, subject, preheader, byline, date];
}

const text = (issue: Issue) => JSON.stringify(issue.blocks);

const mail = (...lines: readonly string[]) => lines.join('\r\n');

describe('a mail', () => {
  it('gives subject, date, sender and its HTML, with pictures by Content-ID and in any encoding', async () => {
    const { issue, pictures, leftOut } = await done(
      mail(
        'From: =?utf-8?Q?Mara_Lindqvist?= <mara@example.org>',
        'Subject: Fwd: =?utf-8?B?V2VyZnRicmllZiDigJMgTnIuIDEy?=',
        'Date: Tue, 5 Mar 2024 23:30:00 -0500',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=m',
        '',
        '--m',
        'Content-Type: multipart/alternative; boundary=a',
        '',
        '--a',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Nur Text',
        '--a',
        'Content-Type: multipart/related; boundary=r',
        '',
        '--r',
        'Content-Type: text/html; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        '<div style=3D"display:none">Was im Hafen geschah</div><h1>Der Kran</h1><p>=DCber Gr=F6=DFe und an=',
        'deres.</p><img src=3D"cid:kran@x" alt=3D"Ein Kran">',
        '--r',
        'Content-Type: image/png',
        'Content-ID: <kran@x>',
        'Content-Transfer-Encoding: base64',
        '',
        'UE5H',
        '--r--',
        '--a--',
        '--m',
        'Content-Type: application/pdf; name="plan.pdf"',
        'Content-Disposition: attachment; filename="plan.pdf"',
        'Content-Transfer-Encoding: base64',
        '',
        'UERG',
        '--m--',
      ),
    );
    expect(head(issue)).toEqual([
      'Der Kran',
      'Werftbrief – Nr. 12',
      'Was im Hafen geschah',
      'Mara Lindqvist',
      '2024-03-05',
    ]);
    expect(text(issue)).toContain('Über Größe und anderes.');
    const [picture] = picturesIn(issue.blocks);
    expect(picture?.alt).toBe('Ein Kran');
    expect(pictures.get(picture?.asset ?? '')).toEqual(strToU8('PNG'));
    expect(leftOut).toEqual(['plan.pdf']);
  });

  it('of plain text is read as wrapped by format=flowed', async () => {
    const { issue } = await done(
      mail(
        'Subject: Hafenbrief',
        'From: a@example.org',
        'Content-Type: text/plain; charset=utf-8; format=flowed',
        'Content-Transfer-Encoding: 8bit',
        '',
        'Ein Satz, der so lang ist, dass ihn das Programm nach ungefähr ',
        'siebzig Zeichen umbricht – und weitergeht.',
      ),
    );
    expect(head(issue)[0]).toBe('Hafenbrief');
    expect(text(issue)).toContain('ungefähr siebzig Zeichen umbricht – und weitergeht.');
  });

  it('first in a mailbox is read, and the others are named', async () => {
    const message = (name: string) =>
      `From x@example.org Tue Mar  5 10:00:00 2024\nFrom: x@example.org\nSubject: ${name}\nContent-Type: text/plain\n\n>From hier an ${name}.\n\n`;
    const { issue, leftOut } = await done(['eins', 'zwei', 'drei'].map(message).join(''));
    expect([head(issue)[0], leftOut]).toEqual(['eins', ['zwei', 'drei']]);
    expect(text(issue)).toContain('From hier an eins.');
  });

  it.each([
    ['no declared charset', '', 'Gr\xFC\xDFe, 5 \x80', 'windows-1252'],
    [
      'a wrong charset',
      'Content-Type: text/html; charset="utf-8"\r\n',
      '<p>Gr\xFC\xDFe, 5 \x80</p>',
      'windows-1252',
    ],
    [
      'UTF-8 as ASCII',
      'Content-Type: text/plain;\r\n charset=us-ascii\r\n',
      'Gr\xC3\xBC\xC3\x9Fe, 5 \xE2\x82\xAC',
      undefined,
    ],
    [
      'an unknown charset',
      'Content-Type: text/plain; charset=unknown-8bit\r\n',
      'Gr\xC3\xBC\xC3\x9Fe, 5 \xE2\x82\xAC',
      undefined,
    ],
  ])('keeps its letters with %s', async (_, type, body, encoding) => {
    const result = await done(
      bytesOf(`Subject: Brief\r\nFrom: a@example.org\r\n${type}\r\n${body}`),
    );
    expect(text(result.issue)).toContain('Grüße, 5 €');
    expect(result.encoding).toBe(encoding);
  });

  it('decodes each part for itself', async () => {
    const { issue } = await done(
      bytesOf(
        mail(
          'Subject: Brief',
          'From: a@example.org',
          'Content-Type: multipart/mixed; boundary=m',
          '',
          '--m',
          '',
          'Gr\xFC\xDFe',
          '--m',
          'Content-Type: text/plain; charset=koi8-r',
          '',
          '\xF0\xD2\xC9\xD7\xC5\xD4',
          '--m',
          'Content-Type: text/plain; charset=utf-8',
          '',
          '\xC3\xA4hnlich. Content-Type: text/plain; charset=utf-8',
          '--m--',
        ),
      ),
    );
    for (const words of ['Grüße', 'Привет', 'ähnlich. Content-Type: text/plain; charset=utf-8'])
      expect(text(issue)).toContain(words);
  });

  const forwarding = (outer: string, type: string, inner: string) =>
    mail(
      'Subject: Fwd: Brief',
      'From: a@example.org',
      `Content-Type: multipart/${type}; boundary=m`,
      '',
      ...(outer === '' ? [] : ['--m', 'Content-Type: text/plain', '', outer]),
      inner,
      '--m--',
    );
  const forwarded = mail(
    '--m',
    'Content-Type: message/rfc822',
    '',
    'Subject: Innen',
    'From: b@example.org',
    'Content-Type: text/html',
    '',
    '<h1>Der Kran</h1><p>Worte darin</p>',
  );
  const digest = ['eins', 'zwei'].map((one) =>
    mail('--m', '', `Subject: ${one}`, '', `Text ${one}`),
  );

  it.each([
    ['a forwarded message', forwarding('', 'mixed', forwarded), 'Worte darin', []],
    ['the first of a digest', forwarding('', 'digest', digest.join('\r\n')), 'Text eins', ['zwei']],
    [
      'an attached text',
      forwarding(
        '',
        'mixed',
        mail(
          '--m',
          'Content-Type: text/html',
          'Content-Disposition: attachment',
          '',
          '<p>Worte darin</p>',
        ),
      ),
      'Worte darin',
      [],
    ],
    ['its own text', forwarding('Siehe unten.', 'mixed', forwarded), 'Siehe unten.', ['Innen']],
    [
      'its own text beside a calendar',
      forwarding(
        'Siehe unten.',
        'mixed',
        mail('--m', 'Content-Type: text/calendar', '', 'BEGIN:VCALENDAR'),
      ),
      'Siehe unten.',
      ['text/calendar'],
    ],
  ])('gives %s, and names the rest', async (_, file, words, leftOut) => {
    const result = await done(file);
    expect(text(result.issue)).toContain(words);
    expect(result.leftOut).toEqual(leftOut);
  });

  it.each([
    ['has no kind', 'Content-Type: text; charset=us-ascii', 'Drei Kräne stehen.'],
    ['is empty', 'Content-Type: ', 'Drei Kräne stehen.'],
    [
      'names parts that are not there',
      'Content-Type: multipart/mixed; boundary="weg"',
      'Drei Kräne stehen.',
    ],
    [
      'names other parts than those that are there',
      'Content-Type: multipart/mixed; boundary=EINS',
      '--ZWEI\r\nContent-Type: text/plain\r\n\r\nDrei Kräne stehen.\r\n--ZWEI--',
    ],
    [
      'is that of a message',
      'Content-Type: message/rfc822',
      'Subject: Innen\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDrei Kräne stehen.',
    ],
  ])('is read as text if its type %s', async (_, type, body) => {
    const { issue } = await done(mail('Subject: Kran', 'MIME-Version: 1.0', type, '', body));
    expect(text(issue)).toContain('Drei Kräne stehen.');
  });

  it('in a mailbox does not end at a sentence with “From” and a year', async () => {
    const { issue, leftOut } = await done(
      'From a@b Fri Nov 20 10:00:00 2026\nSubject: Eins\nContent-Type: text/plain\n\nHallo.\n\nFrom time to time 2026 we write.\n\nFrom Monday 12:30:00 2026 on we move.\n\nFrom - Sat Nov 21 09:00:00 2026\nSubject: Zwei\n\nText.\n',
    );
    expect(text(issue)).toContain('From Monday 12:30:00 2026 on we move.');
    expect(leftOut).toEqual(['Zwei']);
  });

  it('saved as a page keeps its pictures by their addresses', async () => {
    const { issue, pictures, missing } = await done(
      mail(
        'From: <Saved by Blink>',
        'Snapshot-Content-Location: https://a.example/brief',
        'Subject: Brief',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; type="text/html"; boundary="b"',
        '',
        '--b',
        'Content-Type: text/html',
        'Content-ID: <frame-1@mhtml.blink>',
        'Content-Transfer-Encoding: quoted-printable',
        'Content-Location: https://a.example/brief',
        '',
        '<p>Text</p><img src=3D"https://a.example/kran.png" alt=3D"Kran">',
        '--b',
        'Content-Type: image/png',
        'Content-Transfer-Encoding: base64',
        'Content-Location: https://a.example/kran.png',
        '',
        'UE5H',
        '--b--',
      ),
    );
    const [picture] = picturesIn(issue.blocks);
    expect([pictures.get(picture?.asset ?? ''), missing]).toEqual([strToU8('PNG'), []]);
  });
});

/** Bytes of a text in a simple encoding of one or two bytes a character. */
function bytesOf(written: string, wide?: 'little' | 'big'): Uint8Array {
  if (!wide) return strToU8(written, true);
  const bytes = new Uint8Array(written.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < written.length; at += 1)
    view.setUint16(at * 2, written.charCodeAt(at), wide === 'little');
  return bytes;
}

it.each([
  ['a byte order mark', strToU8('\uFEFFGrüße aus Köln'), undefined],
  ['Windows-1252', bytesOf('Gr\xFC\xDFe aus K\xF6ln'), 'windows-1252'],
  ['UTF-16 without a mark', bytesOf('Grüße aus Köln', 'little'), 'utf-16le'],
  ['UTF-16 with a mark', bytesOf('\uFEFFGrüße aus Köln', 'big'), 'utf-16be'],
  [
    'a declared encoding',
    bytesOf(
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15"><p>Gr\xFC\xDFe aus K\xF6ln zu 5 \xA4</p>',
    ),
    'iso-8859-15',
  ],
  ['a wrong declaration', strToU8('<meta charset="iso-8859-1"><p>Grüße aus Köln</p>'), undefined],
])('a text in another encoding is read by its content: %s', async (_, bytes, encoding) => {
  const result = await done(bytes);
  expect(text(result.issue)).toMatch(/Grüße aus Köln/);
  expect(result.encoding).toBe(encoding);
});

it('a text with some control characters is a text', async () => {
  const { issue } = await done('Ein\0 Text \u0007mit \u001B[31mResten\u001B[0m.');
  expect(text(issue)).toContain('Ein Text mit [31mResten[0m.');
});

describe('front matter', () => {
  it.each([
    [
      'YAML',
      '---\ntitle: "Der Kran: Teil 2"\ndate: 2024-03-19 08:00:00 +0100\ndescription: >\n  Was im Hafen\n  geschah\nauthors: [Mara, Jo]\ntags: [hafen, kran]\nlayout: post\nlang: de\n---\n\nEin Absatz, **fett**.\n',
      ['Der Kran: Teil 2', '', 'Was im Hafen geschah', 'Mara, Jo', '2024-03-19'],
      ['tags: hafen, kran'],
    ],
    [
      'TOML',
      '+++\ntitle = "Der Kran"\ndate = 2024-03-19T08:00:00+01:00\ndraft = false\n[author]\nname = "Mara"\n+++\nEin Absatz, **fett**.',
      ['Der Kran', '', '', 'Mara', '2024-03-19'],
      [],
    ],
    [
      'Pelican',
      'Title: Der Kran\nDate: 2024-03-19 10:20\nCategory: Hafen\nSummary: Was im Hafen\n    geschah\n\nEin Absatz, **fett**.',
      ['Der Kran', '', 'Was im Hafen geschah', '', '2024-03-19'],
      ['category: Hafen'],
    ],
    [
      'a draft',
      'Betreff: Neues vom Kran\r\nDatum: 19. März 2024\r\n\r\n# Der Kran\r\n\r\nEin Absatz, **fett**.',
      ['Der Kran', 'Neues vom Kran', '', '', '2024-03-19'],
      [],
    ],
  ])('in %s is metadata, not text', async (_, file, expected, leftOut) => {
    const result = await done(file);
    expect(head(result.issue)).toEqual(expected);
    expect(outline(result.issue).slice(1)).toEqual([['text', '', '', 'paragraph', '']]);
    expect(result.leftOut).toEqual(leftOut);
  });

  it.each([
    '---\n\nEin Absatz\n\n---\n\nNoch einer',
    '---\nNotiz: kein Titel\n---\nText',
    'Hinweis: Dies ist ein Text.\nTitle: auch\n\nUnd weiter.',
  ])('is not seen in %s', async (file) => {
    const words = file.match(/\p{L}+/gu) ?? [];
    const { issue } = await done(file);
    expect(words.filter((word) => !text(issue).includes(word))).toEqual([]);
  });
});

it('a feed gives its first item, and names the others', async () => {
  const { issue, found, leftOut } = await done(
    `<?xml version="1.0" encoding="UTF-8"?><rss xmlns:content="c"><channel><title>Werftbrief</title><language>de</language>
     <item><title>Der Kran &amp; der Kai</title><pubDate>Tue, 19 Mar 2024 12:00:00 GMT</pubDate><description>Was geschah</description>
     <content:encoded><![CDATA[<p>Ein <b>Absatz</b>.</p>]]></content:encoded></item><item><title>Davor</title></item></channel></rss>`,
  );
  expect(head(issue)).toEqual(['Der Kran & der Kai', '', 'Was geschah', '', '2024-03-19']);
  expect([found.name, leftOut]).toEqual(['Werftbrief', ['Davor']]);
  expect(text(issue)).toContain('Absatz');
});

it.each([
  [
    '<?xml version="1.0"?>\n<!DOCTYPE rss [<!ENTITY nbsp "&#160;"> <!ENTITY end "]>">]>\n<rss><channel><title>Chan</title><item><title>Kran&nbsp;&amp;amp; It&amp;#8217;s &lt;details&gt;</title><description>Worte</description></item></channel></rss>',
    'Kran & It’s <details>',
  ],
  [
    '<!-- a --><!-- b --><feed><title>Chan</title><entry><title type="html">It&amp;#8217;s &lt;em&gt;on&lt;/em&gt;</title><content type="html">&lt;p&gt;Worte&lt;/p&gt;</content></entry></feed>',
    'It’s on',
  ],
])('a feed with escaped titles or a document type is read: %s', async (file, title) => {
  const { issue, found } = await done(file);
  expect([head(issue)[0], found.name]).toEqual([title, 'Chan']);
  expect(text(issue)).toContain('Worte');
  expect(text(issue)).not.toContain('ENTITY');
});

describe('pictures', () => {
  const data = `data:image/png;base64,${btoa('PNG')}`;

  it.each([
    ['![Kran](bilder/kran%20eins.png "Titel")', 'Kran'],
    ['<p>Text</p><img src="../bilder/kran eins.png" alt="Kran">', 'Kran'],
    ['![Kran][k]\n\n[k]: /bilder/kran%20eins.png', 'Kran'],
    [`<p>Text</p><img src="${data}" alt="Kran">`, 'Kran'],
  ])('of the file or beside it come in: %s', async (file, alt) => {
    const { issue, pictures, missing } = await done(`Text davor\n\n${file}`, {
      'bilder/kran eins.png': 'PNG',
    });
    const [picture] = picturesIn(issue.blocks);
    expect([picture?.alt, pictures.get(picture?.asset ?? ''), missing]).toEqual([
      alt,
      strToU8('PNG'),
      [],
    ]);
  });

  it.each(['bilder/fehlt.png', 'file:///etc/hostname', 'a/../../fehlt.png', 'cid:fehlt'])(
    'that are not there are named by their address: %s',
    async (address) => {
      const { issue, pictures, missing } = await done(`Text\n\n![Kran](${address})`);
      expect([missing, pictures.size]).toEqual([[{ alt: 'Kran', address }], 0]);
      expect(picturesIn(issue.blocks)).toEqual([{ asset: '', alt: 'Kran', width: 0, height: 0 }]);
    },
  );
});

const word =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';

function zip(files: Files): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, said]) => [name, strToU8(said)])),
  );
}

it('a Word document is read with its headings and formatting', async () => {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const { issue } = await done(
    zip({
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${type}" Target="word/document.xml"/></Relationships>`,
      'word/document.xml': `${word}<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Der Kran</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Ein </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Absatz</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p></w:body></w:document>`,
      'word/styles.xml':
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>',
    }),
  );
  expect(head(issue)[0]).toBe('Der Kran');
  expect(text(issue)).toContain('["Ein ",{"text":"Absatz","marks":["bold"]},"."]');
});

it.each([
  ['pdf', '%PDF-1.7'],
  ['pages', zip({ 'Index/Document.iwa': 'x' })],
  ['broken', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': 'x' })],
  ['office', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
  ['office', zip({ 'xl/workbook.xml': 'x' })],
  ['archive', zip({ 'a.txt': 'x', 'b.txt': 'y' })],
  ['archive', zip({ 'a.csv': 'x' })],
  ['huge', zip({ 'word/document.xml': ' '.repeat(65_000_000) })],
  ['broken', zip({ 'word/document.xml': 'x' })],
  ['old-office', strToU8('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', true)],
  ['unknown', new Uint8Array([0, 1, 2, 3, 4, 5])],
  ['no-text', ' \n'],
  ['no-text', '<title>Nur ein Titel</title><div style="display:none">versteckt</div>'],
  ['no-text', 'Subject: Leer\nFrom: a@example.org\nMIME-Version: 1.0\n\n'],
  ['no-text', '---\ntitle: Nur ein Titel\n---\n'],
])('says why there is no issue: %s', async (why, file) => {
  expect(await imported(file)).toBe(why);
});

it('makes of any bytes an issue with content, or says why not', async () => {
  const start = fc.constantFrom(
    '',
    'PK\x03\x04',
    'From: a\nSubject: b\n\n',
    '<p>',
    '---\na: b\n---\n',
    '\xFF\xFE',
    '<rss><item>',
    '{\\rtf1 a',
    '<office:document ><office:text>',
    '<mjml><mj-text>',
    '[[a]]',
  );
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), async (begin, rest) => {
      const result = await imported(new Uint8Array([...strToU8(begin, true), ...rest]));
      const blocks = typeof result === 'string' ? undefined : result.issue.blocks;
      expect(blocks?.some(({ type }) => type !== 'masthead' && type !== 'divider') ?? true).toBe(
        true,
      );
    }),
    { numRuns: 500 },
  );
});
