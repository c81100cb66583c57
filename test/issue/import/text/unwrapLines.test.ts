import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mailToolProfiles } from '../../../../issue/export/mail-tools/allMailTools.ts';
import { renderPlainText } from '../../../../issue/export/renderPlainText.ts';
import { renderingOf } from '../../../../issue/export/rendering.ts';
import { wrapText } from '../../../../issue/export/wrapText.ts';
import { readEarningsList } from '../../../../issue/import/earnings/readEarningsList.ts';
import { importIssue } from '../../../../issue/importIssue.ts';
import { unwrapLines } from '../../../../issue/import/text/unwrapLines.ts';
import type { Issue } from '../../../../issue/issue.ts';
import { readPaste, readPlainPaste } from '../../../../issue/paste/readPaste.ts';
import { newPublication, type Publication } from '../../../../issue/publication.ts';
import { english, german } from '../../../samples/sampleIssues.ts';
import { everyBlockIssue } from '../../support/everyBlock.ts';

const unwrapped = (text: string) => unwrapLines(text.split('\n')).map((line) => line.text);

const real = resolve(process.env['SETZKASTEN_REAL_ISSUE'] ?? '../shared/samples/kw35.txt');
const samples: [name: string, issue: Issue, publication: Publication][] = [
  ['the German sample', german.issue, german.publication],
  ['the English sample', english.issue, english.publication],
  ['an issue of every block', everyBlockIssue, newPublication()],
];
if (existsSync(real))
  samples.push(['the real issue', importIssue(readFileSync(real, 'utf8')).issue, newPublication()]);

describe('a plain-text export is imported as if it had not been wrapped', () => {
  const cases = samples.flatMap((sample) =>
    ['inline', 'footnotes'].map((sources) => [...sample, sources] as const),
  );
  test.each(cases)('%s', (_, issue, publication, sources) => {
    const rendering = renderingOf(issue, publication, mailToolProfiles[publication.mailTool]);
    const textAt = (columns: number) =>
      renderPlainText(rendering, { ...(sources === 'footnotes' && { sources }), columns });
    const { blocks } = importIssue(textAt(Number.POSITIVE_INFINITY)).issue;
    for (let columns = 72; columns <= 78; columns += 1)
      expect([columns, importIssue(textAt(columns)).issue.blocks]).toEqual([columns, blocks]);
  });
});

const prose = [
  'Der Markt hat sich in dieser Woche kaum bewegt, und doch ist vieles anders als noch vor einem Monat, weil die Zinsen gefallen sind – und zwar überall. Wer jetzt Geld anlegt, bekommt 3 % - so viel wie am 24. Dezember 2023 - und darf damit zufrieden sein.',
  'The market hardly moved this week, and yet much is different from what it was a month ago, because interest rates have come down – and they did so everywhere. See https://www.example.com/a/very/long/address/that/no/line/of/an/ordinary/width/could/ever/hold for more.',
];

describe('prose', () => {
  test.each(prose)('%s', (text) => {
    for (let columns = 60; columns <= 100; columns += 1)
      expect([columns, unwrapped(`${wrapText(text, columns)}\n\nEnde.`)]).toEqual([
        columns,
        [text, '', 'Ende.'],
      ]);
  });

  test.each([
    'Am Montag um vier Uhr früh setzte sich der alte Kran in Bewegung, begleitet von zwei Schleppern und vielen Leuten am Ufer. Bis zum Mittag war er am neuen Kai. Die Pläne, die es dafür gab, lagen seit Jahren in einer Schublade, weil das Geld fehlte. Jetzt ist es da, und der Platz am Ufer wird frei.',
    'On Monday at four in the morning the old crane started to move, followed by two tugs and many people on the quay. By noon it had reached its new place. The plans for it, which nobody had read, were in a drawer for years. Now the money is there, and the quay will be free.',
    'Lundi à quatre heures du matin, la vieille grue s’est mise en route, suivie de deux remorqueurs. À midi elle était sur le nouveau quai. Les plans, que personne n’avait lus, dormaient depuis des années dans un tiroir. Maintenant l’argent est là, et la place, au bord de l’eau, se libère.',
  ])('of narrow lines: %s', (text) => {
    for (let columns = 40; columns < 60; columns += 1)
      expect([columns, unwrapped(`${wrapText(text, columns)}\n\nEnde.`)]).toEqual([
        columns,
        [text, '', 'Ende.'],
      ]);
  });

  test('in a list, below the words of the item and below its bullet', () => {
    for (const rest of ['  ', '']) {
      const list = prose.map((text) => wrapText(text, 72, '- ', rest)).join('\n');
      expect(unwrapped(list)).toEqual(prose.map((text) => `- ${text}`));
    }
  });

  test('in quotes within quotes, as replies have them', () => {
    const quoted = (marks: string) => wrapText(prose[0] ?? '', 72, `${marks} `, `${marks} `);
    expect(unwrapped(`${quoted('>')}\n${quoted('>>')}\nDanke!`)).toEqual([
      quoted('>').replaceAll('\n> ', ' '),
      quoted('>>').replaceAll('\n>> ', ' '),
      'Danke!',
    ]);
  });

  test('of a mail that Gmail forwards, long addresses within', () => {
    const head =
      '---------- Forwarded message ---------\nVon: Ada Beispiel <ada@example.org>\nSubject: Der Brief in dieser Woche und was sonst noch so alles war und mehr\n\nHallo Bob,\nhier kommt er.';
    const body =
      'Das ist der Brief in dieser Woche, den ich dir schon so lange schicken\nwollte, und zu dem ich nicht gekommen bin.\n\nEin Satz mit einem Link <https://example.org/a/very/long/address?with=parameters>\nund noch ein paar Worten dahinter, die auch noch in die nächste Zeile\nreichen.\n\n   - Eins, das so lang ist, dass es in die nächste Zeile umbricht und dort\n   weitergeht\n   - Zwei';
    expect(unwrapped(`${head}\n\n${body}`)).toEqual([
      ...head.split('\n'),
      '',
      'Das ist der Brief in dieser Woche, den ich dir schon so lange schicken wollte, und zu dem ich nicht gekommen bin.',
      '',
      'Ein Satz mit einem Link <https://example.org/a/very/long/address?with=parameters> und noch ein paar Worten dahinter, die auch noch in die nächste Zeile reichen.',
      '',
      '- Eins, das so lang ist, dass es in die nächste Zeile umbricht und dort weitergeht',
      '- Zwei',
    ]);
  });

  test('beside code and a numbered list', () => {
    const text =
      'function f() {\n  return 1;\n}\nDas ist ein Text, der danach kommt, und der umbrochen ist, weil er lang\nist.\n1. Ein Punkt, der so lang ist, dass er umbrochen wird, und der auf der\n   nächsten Zeile weitergeht.\n2. Ein Punkt\n   mit mehr';
    expect(unwrapped(text)).toEqual([
      'function f() {',
      'return 1;',
      '}',
      'Das ist ein Text, der danach kommt, und der umbrochen ist, weil er lang ist.',
      '1. Ein Punkt, der so lang ist, dass er umbrochen wird, und der auf der nächsten Zeile weitergeht.',
      '2. Ein Punkt',
      'mit mehr',
    ]);
  });

  test('that was sent as format=flowed, however full its lines are', () => {
    const text =
      'Ein Absatz, den ein Mailprogramm weich umbricht, weil er länger ist \nals eine Zeile, und der hier aufhört.\nEine Zeile für sich, die nicht voll ist\nund eine, die länger ist, als man denken könnte, aber nicht \nweiterginge.\n\n-- \nAda\nKiel';
    expect(unwrapped(text)).toEqual([
      'Ein Absatz, den ein Mailprogramm weich umbricht, weil er länger ist als eine Zeile, und der hier aufhört.',
      'Eine Zeile für sich, die nicht voll ist',
      'und eine, die länger ist, als man denken könnte, aber nicht weiterginge.',
      '',
      '--',
      'Ada',
      'Kiel',
    ]);
  });
});

describe('what is no wrapped prose stays in its lines', () => {
  test.each<[string, string]>([
    [
      'verse',
      'Walle! walle\nManche Strecke,\ndaß, zum Zwecke,\nWasser fließe\nund mit reichem, vollem Schwalle\nzu dem Bade sich ergieße.',
    ],
    [
      'verse of long lines',
      'Shall I compare thee to a summer’s day?\nThou art more lovely and more temperate:\nRough winds do shake the darling buds of May,\nAnd summer’s lease hath all too short a date;',
    ],
    [
      'verse in small letters',
      'es war einmal ein alter kahn, der lag\nam ufer still und wartete den tag,\nan dem die flut ihn wieder holen kam\nund er den weg ins weite meer dann nahm,\nder wind stand gut, das segel war gesetzt\nund keiner hat den alten kahn verletzt',
    ],
    [
      'an address of long lines',
      'Ada Beispiel, im Verein der Hafenfreunde\nund des Kulturhauses am alten Kran e. V.\nim Hinterhof, dritter Stock ganz links,\nzwischen den Speichern am alten Hafen\n24103 Kiel',
    ],
    [
      'short lines of a signature',
      'viele Grüße von der Redaktion am Kai\nund allen, die hier mitgeschrieben haben\nmit Kaffee, Tee und etwas Salzgebäck\nvom Hafenbrief, der Zeitung für den Kai',
    ],
    [
      'a ragged list in small letters',
      'heute dabei:\nein kran, der seinen platz verlässt\nein kai, auf dem nun hafer wächst\nein boot, das keine möwe weckt\nein buch über alte leuchttürme\nein film vom bau der schleuse',
    ],
    ['an address', 'Ada Beispiel\nMusterstraße 12, Hinterhaus, dritter Stock links\n24103 Kiel'],
    [
      'headlines of one length',
      'Apple zeigt ein neues Telefon mit einem besseren Akku und einer Kamera\nGoogle baut Gemini in den Browser ein und macht ihn damit zum Agenten\nMeta kauft ein Start-up für Sprachmodelle und bezahlt dafür zu viel Geld',
    ],
    [
      'a list without bullets',
      'Was wir lesen:\nein Buch über Züge\nein Buch über Brücken\nein Buch über Häfen',
    ],
    [
      'a table set with spaces',
      'Firma                     Umsatz in diesem Quartal              Gewinn\nnordlicht AG              1.250 Mio. Euro, etwas mehr           12 Mio.\nsüdlicht AG               980 Mio. Euro, etwas weniger          9 Mio.',
    ],
    [
      'the head of a mail',
      'Von: Ada Beispiel, Redaktion des Werkstattbriefs <ada@example.org>\nan: eine lange Liste\nBetreff: was diese Woche war',
    ],
    [
      'an address below a line',
      'Thu 8/28 - Best Buy (pre-market) | Dell (post-market) | Autodesk (Time Not Supplied)\nhttps://calendar.example/earnings',
    ],
    ['paragraphs of any length', `${prose.join('\n')}\nkurz\n${prose.join('\n')}`],
  ])('%s', (_, text) => {
    expect(unwrapped(text)).toEqual(text.split('\n').map((line) => line.trim()));
  });

  test.each<[string, readonly string[]]>([
    [
      'a signature',
      ['-- ', 'Ada Beispiel, Redaktion und Versand aller Briefe, die es hier', 'gibt'],
    ],
    ['a heading and its line', ['Ein Titel', '=========']],
    ['a credit', ['Quelle: Ada Beispiel']],
    [
      'an attribution',
      [
        '> „Ein Satz, der in Anführungszeichen steht und genau diese Zeile füllt.“',
        '> — Ada Beispiel und andere, deren Namen hier nicht alle stehen',
      ],
    ],
    ['sources', ['🔗 Reuters | The Verge']],
    ['items', ['- Eins', '- Zwei', '1. Eins', '2. Zwei']],
  ])('%s beside wrapped prose', (_, lines) => {
    const text = prose.map((one) => wrapText(one, 72)).join('\n\n');
    expect(unwrapped(`${text}\n\n${lines.join('\n')}`)).toEqual([
      ...prose.flatMap((one) => [one, '']),
      ...lines.map((line) => line.trim()),
    ]);
  });
});

describe('a wrapped line of an earnings list', () => {
  const days = [
    'Mittwoch 27. August: NVIDIA (AMC), Snowflake (AMC), Crowdstrike (AMC), Best Buy (BMO), Tiefbau Nord, Inc. (AMC), Nutanix (AMC)',
    'Thursday, August 28: Best Buy (BMO), Marvell (AMC), Dell Technologies (AMC), SentinelOne (AMC), affirm (AMC), elastic (AMC)',
  ];
  const near = '2025-08-25';

  test.each(days)('%s', (day) => {
    const whole = readEarningsList({ text: day, html: '' }, near);
    const imported = importIssue(`Earnings:\n\n${day}`).issue.blocks.slice(1);
    for (let columns = 60; columns <= 90; columns += 1) {
      const text = wrapText(day, columns, '', '  ');
      expect([columns, readEarningsList({ text, html: '' }, near)]).toEqual([columns, whole]);
      expect(importIssue(`Earnings:\n\n${text}`).issue.blocks.slice(1)).toEqual(imported);
    }
  });

  test('with nothing but a session on its next line', () => {
    const text = 'Di 26.8.: Okta (AMC), Salesforce, Inc.\n(AMC), Dell (AMC)\nMi 27.8.: NVIDIA';
    const { days } = readEarningsList({ text, html: '' }, near);
    expect(
      days.map(({ companies }) => companies.map(({ name, session }) => [name, session])),
    ).toEqual([
      [
        ['Okta', 'amc'],
        ['Salesforce, Inc.', 'amc'],
        ['Dell', 'amc'],
      ],
      [['NVIDIA', 'open']],
    ]);
  });

  test('names its first line where it cannot be read', () => {
    const text = `${wrapText(days[0] ?? '', 72, '', '  ')}\nDas alles sind nur die Termine, die bisher bekannt sind.`;
    expect(readEarningsList({ text, html: '' }, near).notTaken).toMatchObject([{ line: 3 }]);
  });
});

test('pasted text is unwrapped too, with and without its form', () => {
  const [text = ''] = prose;
  const wrapped = wrapText(text, 72);
  const paragraph = [{ type: 'paragraph', content: [text] }];
  expect(readPaste({ html: '', text: wrapped }, newPublication(), '').flow).toEqual(paragraph);
  expect(readPlainPaste(wrapped)).toEqual(paragraph);
});

test('a line below the words of an item belongs to it', () => {
  const numbered = importIssue('KW12 – Titel\n\n1. Eins\n   und mehr\n2. Zwei\n\nEnde.').issue;
  expect(JSON.stringify(numbered)).toContain(
    '"ordered-list","items":[{"content":["Eins",{"break":true},"und mehr"]},{"content":["Zwei"]}]',
  );
  const { blocks } = importIssue('KW12 – Titel\n\n- Eins\n  und mehr\n- Zwei\n\nEnde.').issue;
  expect(JSON.stringify(blocks)).toContain(
    '{"content":["Eins",{"break":true},"und mehr"]},{"content":["Zwei"]}',
  );
});
