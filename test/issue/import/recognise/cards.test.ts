import { expect, test } from 'vitest';
import { importIssue } from '../../../../issue/importIssue.ts';
import { mastheadOf } from '../../../../issue/issue.ts';
import { picturesIn } from '../../../../issue/paste/changePictures.ts';

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
