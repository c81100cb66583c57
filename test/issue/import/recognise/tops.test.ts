import { describe, expect, test } from 'vitest';
import { importIssue, type ImportOptions } from '../../../../issue/importIssue.ts';
import { firstBlock } from '../../../../issue/issue.ts';

const read = (html: string, about?: ImportOptions['about']) => {
  const { issue, ...rest } = importIssue(html, { format: 'html', about });
  return { ...rest, masthead: firstBlock(issue, 'masthead')!, text: JSON.stringify(issue.blocks) };
};
const body = '<p>Guten Tag, in dieser Woche geht es um Kräne, Schleusen und den Wind.</p>';

test.each([
  ['12 marzo 2024', 'Leggi online', ' | '],
  ['Von Jonas Falk – 12. März 2024', 'Im Browser ansehen', ' – '],
  ['March 12, 2024', 'View in your browser', ' • '],
  ['12 mars 2024', 'Lire en ligne', ' | '],
])('the date beside the link to the page on the web is the issue’s: %s', (date, label, between) => {
  const line = `<p><span>${date}</span>${between}<a href="https://a.example/p/12">${label}</a></p>`;
  const { masthead, found, text } = read(`${line}<h1>Der Hafenbrief</h1>${body}`);
  expect(masthead).toMatchObject({ title: 'Der Hafenbrief', date: '2024-03-12' });
  expect(found.name).toBeUndefined();
  expect(text).toContain(label);
});

describe('a line with place and date, as above a letter,', () => {
  test.each([
    ['Genova, 21 giugno 2025', '2025-06-21'],
    ['Frankfurt am Main, den 4. März 2025', '2025-03-04'],
    ['Paris, le mardi 4 mars 2025', '2025-03-04'],
    ['Warszawa, dnia 4 marca 2025 r.', '2025-03-04'],
    ['東京、2025年3月4日', '2025-03-04'],
    ['New York, March 4', ''],
    ['北京，3月4日', ''],
  ])('gives the date, is no title or name, and keeps its words: %s', (line, date) => {
    for (const above of ['', '<h1>Der Kran</h1>', '<p>Hafenbrief</p><h1>Der Kran</h1>']) {
      const { masthead, found, text, tokens } = read(`${above}<p>${line}</p>${body}`);
      expect(masthead).toMatchObject({ title: above && 'Der Kran', byline: '', date });
      expect(found.name).toBe(above.includes('brief') ? 'Hafenbrief' : undefined);
      const [place = ''] = line.split(/[,，、]/);
      expect(text).toContain(place);
      if (date === '') expect(text).toContain(line);
      else expect(tokens.map((token) => token.text).join()).toMatch(/2025/);
    }
  });

  test('leaves the author below it', () => {
    const { masthead, text } = read(
      `<p>Bremen, 4. März 2025</p><h1>Der Kran</h1><p>Von Ada Beispiel</p>${body}`,
    );
    expect(masthead).toMatchObject({ byline: 'Ada Beispiel', date: '2025-03-04' });
    expect(text).toContain('Bremen');
  });

  test.each(['Von Ada Beispiel, 4. März 2025', 'Montag, 4. März 2025', 'Konzert, 21 Uhr'])(
    'is not %s',
    (line) => {
      const { text } = read(`<h1>Der Kran</h1><p>${line}</p>${body}`);
      expect(text.includes(line)).toBe(!line.includes('2025'));
      expect(text).not.toContain('Montag');
    },
  );
});

test('a page that says its name keeps the line below its title', () => {
  const head =
    '<title>Der Wind</title><meta property="og:site_name" content="Hafenbrief"><html lang="DE-at">';
  const top = '<h1>Der Wind</h1><h3>Warum er dreht</h3><div>Ada Beispiel</div><p>3. März 2024</p>';
  const { found, text } = read(head + top + body);
  expect(found).toMatchObject({ name: 'Hafenbrief', language: 'de-at' });
  expect(text).toContain('Warum er dreht');
});

test.each(['Hi Ada,', 'Liebe Leserinnen und Leser,', 'Bonjour à tous,'])(
  'a heading that greets is the greeting, no title: %s',
  (line) => {
    const { masthead, text } = read(
      `<a href="https://a.example">Hafenbrief</a><h1>${line}</h1>${body}<h2>Kran</h2><p>Er fährt.</p>`,
    );
    expect(masthead.title).toBe('');
    expect(text).toMatch(new RegExp(`"greeting".*${line}.*"lead-essay"`));
    expect(read(`<h1>Der Kran</h1><h2>${line}</h2>${body}`).masthead.title).toBe('Der Kran');
  },
);

test.each([
  '<img src="https://a.example/l.png" width="200" height="50" alt="Hafenbrief" border="0">',
  '<a href="https://a.example"><img src="https://a.example/l.png" class="email-logo" alt="Hafenbrief"></a>',
  '<h1><a href="https://a.example"><img src="https://a.example/l.png" alt="Hafenbrief"></a></h1>',
])('a logo above the heading is no title: %s', (logo) => {
  const html = `<table role="presentation"><tr><td>${logo}</td></tr><tr><td><h1>Der Kran</h1>${body}</td></tr></table>`;
  expect(read(html).masthead.title).toBe('Der Kran');
});

test('a section’s heading below the greeting is no title of a mail that has a subject', () => {
  const mail = `<p>Liebe Leute,</p><h1>Meldungen</h1>${body}`;
  expect(read(mail, { subject: 'Brief 5' }).masthead.title).toBe('Brief 5');
  expect(read(mail).masthead.title).toBe('Meldungen');
});

describe('a template’s place for the preheader', () => {
  test.each(['*|MC_PREVIEW_TEXT|*', '{{ preheader }}', '{% preview %}', '%%preview%%'])(
    '%s is none',
    (tag) => {
      const { masthead, leftOut } = read(`<div style="display:none">${tag}</div>${body}`);
      expect([masthead.preheader, leftOut]).toEqual(['', [tag]]);
    },
  );

  test('a preheader may contain one', () => {
    const hidden = '<div style="display:none">Für {{ name }}: Kräne</div>';
    expect(read(hidden + body).masthead.preheader).toBe('Für {{ name }}: Kräne');
  });
});

test('an item with its source at its end does not swallow the next one', () => {
  const item = (name: string) =>
    `<p><b>${name} sind da.</b> Zwei von ihnen. (<a href="https://a.example/${name}">NDR</a>)</p>`;
  const quote = '<blockquote><p>„Schiffe warten nicht.“</p></blockquote>';
  const more = '<p><a class="button" href="https://a.example/more">Jetzt lesen</a></p>';
  const { issue } = importIssue(
    `<h1>Brief</h1>${body}<h2>Meldungen</h2>${item('Kräne')}${item('Möwen')}${quote}${more}`,
    { format: 'html' },
  );
  const { items } = firstBlock(issue, 'news-section')!;
  expect(items.map(({ headline }) => headline)).toEqual([['Kräne sind da.'], ['Möwen sind da.']]);
});

test.each([
  ['N° 14 – 4 mars 2025', 14],
  ['Nr. 14 | 4. März 2025', 14],
  ['#14 · March 4, 2025', 14],
])('the issue’s number beside its date: %s', (line, number) => {
  const { masthead, leftOut } = read(`<h1>Der Kran</h1><p>${line}</p>${body}`);
  expect(masthead).toMatchObject({ number, date: '2025-03-04' });
  expect(leftOut).toEqual([]);
});

test.each(['p', 'h3', 'div'])('a %s that repeats the preheader is no name', (tag) => {
  const hidden = '<div style="display:none">Warum er dreht</div>';
  const html = `${hidden}<h1>Der Wind</h1><${tag}>Warum er dreht</${tag}><p>von Ada Beispiel, 4. März 2025</p>${body}`;
  const { masthead, found, text } = read(html);
  expect(masthead).toMatchObject({ byline: 'Ada Beispiel', preheader: 'Warum er dreht' });
  expect(found.name).toBeUndefined();
  expect(text.split('Warum er dreht')).toHaveLength(3);
});

test.each([
  ['Genova, 21 giugno', 'Cari lettori, ', ''],
  ['Harlingen, 4 september 2023', 'Beste lezers, ', '2023-09-04'],
  ['Köln, den 4. März 2025', '', '2025-03-04'],
])('a line with place and date above a text is no headline: %s', (line, greeting, date) => {
  const long =
    'questa settimana il porto ha ripreso a lavorare dopo lo sciopero, e i traghetti per la Sardegna partono di nuovo in orario. Restano chiusi i varchi di ponente fino a lunedì.';
  const { issue } = importIssue(`BOLLETTINO DEL PORTO\n\n${line}\n\n${greeting}${long}\n`, {
    format: 'text',
  });
  expect(issue.blocks[0]).toMatchObject({ title: 'BOLLETTINO DEL PORTO', date });
  expect(firstBlock(issue, 'lead-essay')).toBeUndefined();
});

test.each([
  ['La Lettre de la côte', 'Les marées de mars', '3 mars 2024'],
  ['Harbour Letter', 'The tide comes in', 'March 3, 2024'],
  ['Hafenbrief', 'Der Kran zieht um', '3. März 2024'],
])('the line that repeats the page’s title is the title: %s', (name, title, date) => {
  const { masthead, found } = read(
    `<html><head><title>${title}</title></head><body><p><a href="https://a.example/">${name}</a></p><p><a href="https://a.example/p">${title}</a></p><p>${date}</p>${body}</body></html>`,
  );
  expect(masthead).toMatchObject({ title, date: '2024-03-03' });
  expect(found.name).toBe(name);
});
