import { expect, test } from 'vitest';
import { linesFromHtml } from '../../../../issue/import/html/linesFromHtml.ts';

test.each([
  [
    '<iframe src="https://a.example/film" title="Ein Film"></iframe>',
    'Ein Film',
    'https://a.example/film',
  ],
  [
    '<video><source src="https://a.example/f.mp4">Kein Video</video>',
    'https://a.example/f.mp4',
    'https://a.example/f.mp4',
  ],
  [
    '<audio src="https://a.example/12.mp3" aria-label="Folge 12"></audio>',
    'Folge 12',
    'https://a.example/12.mp3',
  ],
  [
    '<object data="https://a.example/y.pdf">Das Heft</object>',
    'Das Heft',
    'https://a.example/y.pdf',
  ],
  ['<p><embed src="https://a.example/e" title="E"></p>', 'E', 'https://a.example/e'],
])('what is embedded becomes a link with its title: %s', (html, text, link) => {
  const { leftOut, lines } = linesFromHtml(`<p>Wort</p>${html}<p>Ende</p>`);
  expect(leftOut).toEqual([]);
  expect(lines.map((line) => 'content' in line && line.content)).toEqual([
    ['Wort'],
    [{ text, link }],
    ['Ende'],
  ]);
});

test.each([
  '<iframe src="https://a.example/count" width="1" height="1"></iframe>',
  '<iframe src="https://a.example/x" style="display:none;visibility:hidden"></iframe>',
  '<video></video>',
])('what nobody sees becomes nothing: %s', (html) => {
  expect(linesFromHtml(`<p>Wort</p>${html}`).lines).toHaveLength(1);
});

test('a tweet keeps its words and its address', () => {
  const { lines } = linesFromHtml(
    '<blockquote class="twitter-tweet"><p>Kräne!</p>&mdash; Ada (@ada) <a href="https://twitter.com/ada/status/1">4. März 2024</a></blockquote>',
  );
  expect(JSON.stringify(lines)).toMatch(/Kräne!.*Ada.*status\/1/);
});
