import { describe, expect, test } from 'vitest';
import { importIssue } from '../../../../issue/importIssue.ts';
import { mastheadOf } from '../../../../issue/issue.ts';
import { picturesIn } from '../../../../issue/paste/changePictures.ts';
import { short } from '../support/shortBlock.ts';

const card = (name: string, by: 'link' | 'alt') =>
  by === 'link'
    ? `<a href="https://a.example/${name}"><img src="https://a.example/${name}.png" alt="Bild"></a><h3><a href="https://a.example/${name}">Der ${name} bewegt sich</a></h3><p>Am Montag fuhr der ${name} los.</p>`
    : `<img src="https://a.example/${name}.png" alt="Der ${name} bewegt sich"><h3>Der ${name} bewegt sich</h3><p>Am Montag fuhr der ${name} los.</p><p><a href="https://a.example/${name}">Mehr</a></p>`;

test.each(['link', 'alt'] as const)(
  'a picture above a headline is that of its item, by its %s',
  (by) => {
    const html = `<h1>Hafenbrief</h1><p>4. März 2024</p><p>Hallo, hier die Woche.</p><h2>Nachrichten</h2>${card('Kran', by)}${card('Kai', by)}${card('Bug', by)}`;
    const { blocks } = importIssue(html, { format: 'html' }).issue;
    const news = blocks.find((block) => block.type === 'news-section');
    const shown = news?.items.map((item) => [
      JSON.stringify(item.headline).includes('bewegt'),
      ...picturesIn(item).map(({ remote }) => remote?.slice(18)),
    ]);
    expect(shown).toEqual([
      [true, 'Kran.png'],
      [true, 'Kai.png'],
      [true, 'Bug.png'],
    ]);
  },
);

test('a picture stays above a headline that is not its own', () => {
  const html = `<h1>Hafenbrief</h1><p>4. März 2024</p><h2>Am Kai</h2><p>Ein Text.</p><img src="https://a.example/a.png" alt="Kran"><h2>Im Dock</h2><p>Ein Text.</p>`;
  const { blocks } = importIssue(html, { format: 'html' }).issue;
  const holder = blocks.find((block) => picturesIn(block).length > 0);
  expect(JSON.stringify(holder)).not.toContain('Im Dock');
});

test('a table below a picture is no caption', () => {
  const html = `<h1>Hafenbrief</h1><p>4. März 2024</p><h2>Am Kai</h2><p>Ein Text.</p><hr><img src="https://a.example/a.png" alt="Kran"><table><tr><th>Kai</th><th>m</th></tr><tr><td>Nord</td><td>40</td></tr><tr><td>Süd</td><td>35</td></tr></table>`;
  const { blocks } = importIssue(html, { format: 'html' }).issue;
  expect(blocks.find((block) => block.type === 'figure')).toMatchObject({ caption: [] });
  expect(blocks.find((block) => block.type === 'table')).toMatchObject({ hasHeader: true });
});

test.each(['h2', 'h3', 'h4'])('an %s below the newsletter’s name is the title', (tag) => {
  const html = `<p><a href="https://hafen.example">Hafenbrief</a></p><${tag}>Der Kran zieht um</${tag}><p>4. März 2024</p><p>Hallo, hier die Woche am Kai.</p>`;
  const { issue, found } = importIssue(html, { format: 'html' });
  expect([mastheadOf(issue)?.title, found.name]).toEqual(['Der Kran zieht um', 'Hafenbrief']);
});

const page = (body: string) =>
  importIssue(`<h1>Hafenbrief</h1><p>Hallo, hier die Woche am Kai.</p>${body}`, { format: 'html' })
    .issue.blocks.slice(2)
    .map(short);

describe('a card that is one link', () => {
  const cards = {
    Ghost: (n: string) =>
      `<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://a.example/${n}"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Der ${n}</div><div class="kg-bookmark-description">Am Montag fuhr der ${n} los.</div><div class="kg-bookmark-metadata" style="display:flex"><span class="kg-bookmark-author">Bote</span><span class="kg-bookmark-publisher">Ada</span></div></div><div class="kg-bookmark-thumbnail"><img src="https://a.example/${n}.jpg" alt=""></div></a></figure>`,
    Notion: (n: string) =>
      `<figure><a href="https://a.example/${n}" class="bookmark source"><div class="bookmark-info"><div class="bookmark-text"><div class="bookmark-title">Der ${n}</div><div class="bookmark-description">Am Montag fuhr der ${n} los.</div></div><div class="bookmark-href">Bote · Ada</div></div><img src="https://a.example/${n}.jpg" class="bookmark-image"/></a></figure>`,
    'a tool with styles': (n: string) =>
      `<a href="https://a.example/${n}"><img src="https://a.example/${n}.jpg" width="600" alt=""><span style="display:block">Der ${n}</span><span style="display:block">Am Montag fuhr der ${n} los.</span><span style="display:block">Bote · Ada</span></a>`,
  };
  const list =
    '<h2>Nachrichten</h2><ul><li><b>Eins.</b> Das ist am Montag am Kai geschehen. <a href="https://b.example/1">B</a></li><li><b>Zwei.</b> Das ist am Dienstag dort geschehen. <a href="https://b.example/2">B</a></li></ul>';

  test.each(Object.entries(cards))('of %s is an item, also below other news', (_, card) => {
    const items = ['Kran', 'Kai'].map((n) => [
      `Der ${n}`,
      `<figure> / Am Montag fuhr der ${n} los.`,
      `Bote · Ada https://a.example/${n}`,
    ]);
    const both = card('Kran') + card('Kai');
    expect(page(both)).toEqual([['news-section', '', ...items]]);
    const [news, ...rest] = page(`${list}${both}<p>Schreib mir.</p>`);
    expect(JSON.stringify(news)).toMatch(/Nachrichten.*Eins.*Zwei.*b.example.2"\]\]$/);
    expect(rest).toEqual([
      ['news-section', '', ...items],
      ['outro', 'Schreib mir.'],
    ]);
    const headed = '<h3><a href="https://b.example/1">Eins</a></h3><p>Text.</p>';
    expect(page(`<h2>Nachrichten</h2>${headed}${headed}${both}`).at(-1)).toEqual([
      'news-section',
      '',
      ...items,
    ]);
  });
});

describe('links that take turns with descriptions below a heading', () => {
  const item = (n: string, more = '') =>
    `<p><a href="https://a.example/${n}">Der ${n}</a></p><p>Am Montag fuhr der ${n} los.</p>${more}`;
  const host = (n: string) => `<p><a href="https://a.example/${n}">a.example</a></p>`;
  const both = (more: (n: string) => string) =>
    item('Kran', more('Kran')) + item('Kai', more('Kai'));

  test.each([
    ['Zum Lesen', 'A', () => ''],
    ['Lesenswert', 'A', () => ''],
    ['Articles', 'a.example', host],
  ])('are the items’ titles, and the last is no outro: %s', (heading, source, more) => {
    expect(page(`<h2>${heading}</h2>${both(more)}<p>Schreib mir.</p>`)).toEqual([
      [
        'news-section',
        heading,
        ['Der Kran', 'Am Montag fuhr der Kran los.', `${source} https://a.example/Kran`],
        ['Der Kai', 'Am Montag fuhr der Kai los.', `${source} https://a.example/Kai`],
      ],
      ['outro', 'Schreib mir.'],
    ]);
  });

  test.each([
    `<h2>Kopf</h2>${item('Kran')}`,
    `<h2>Kopf</h2><p>Text.</p>${both(() => '')}`,
    `<h2>Kopf</h2><p><a href="https://a.example/1">Weiterlesen</a></p><p>Text.</p>${item('Kran')}`,
  ])('but not %s', (html) => {
    expect(JSON.stringify(page(html))).not.toContain('"news-section"');
  });

  test('the last item has as many lines as the others', () => {
    const line = (n: string) =>
      `<p><b><a href="https://a.example/${n}">Der ${n}</a></b> a.example</p><p>Am Montag fuhr der ${n} los.</p>`;
    expect(page(`<h2>Kopf</h2>${line('Kran')}${line('Kai')}<p>Schreib mir.</p>`)).toEqual([
      [
        'news-section',
        'Kopf',
        ['Der Kran', 'a.example / Am Montag fuhr der Kran los.', 'A https://a.example/Kran'],
        ['Der Kai', 'a.example / Am Montag fuhr der Kai los.', 'A https://a.example/Kai'],
      ],
      ['outro', 'Schreib mir.'],
    ]);
  });
});

test.each(['h3', 'h4', 'h5'])('the highest headings below the title open sections: %s', (tag) => {
  const part = (name: string) => `<${tag}>${name}</${tag}><p>Ein Text.</p>`;
  expect(page(part('Eins') + part('Zwei'))).toEqual([
    ['lead-essay', 'Eins', 'Ein Text.'],
    ['text', 'Zwei', 'Ein Text.'],
  ]);
});

test.each([
  ['a button', '<p><a class="button" href="https://a.example/NAME">Lesen</a></p>'],
  ['a link', '<p><a href="https://a.example/NAME">Weiterlesen</a></p>'],
  ['the end of a text', '<p>Mehr steht dort. <a href="https://a.example/NAME">Mehr</a></p>'],
])('a picture between %s and the next headline is that headline’s', (_, more) => {
  const item = (name: string) =>
    `<img src="https://a.example/${name}.png" alt=""><h3>Der ${name}</h3><p>Am Montag.</p>${more.replace('NAME', name)}`;
  const html = `<h1>Hafenbrief</h1><p>Hallo, hier die Woche.</p>${item('Kran')}${item('Kai')}`;
  const { blocks } = importIssue(html, { format: 'html' }).issue;
  const news = blocks.find((block) => block.type === 'news-section');
  expect(news?.items.map((one) => picturesIn(one).map(({ remote }) => remote))).toEqual([
    ['https://a.example/Kran.png'],
    ['https://a.example/Kai.png'],
  ]);
});
