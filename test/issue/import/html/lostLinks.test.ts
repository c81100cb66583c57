import { describe, expect, test } from 'vitest';
import { importIssue } from '../../../../issue/importIssue.ts';
import { linesFromHtml } from '../../../../issue/import/html/linesFromHtml.ts';

/** A mail address as Cloudflare hides it: each byte changed by the first. */
function hidden(email: string, key = 0x5f): string {
  const bytes = [key, ...[...new TextEncoder().encode(email)].map((byte) => byte ^ key)];
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('a link that cannot be kept is named among what was left out', () => {
  test.each([
    ['<p><a href="/artikel/5">Hier lesen</a></p>', ['Hier lesen (/artikel/5)']],
    ['<p><a href="about.html">About us</a></p>', ['About us (about.html)']],
    ['<p><a href="?page=2">weiter</a></p>', ['weiter (?page=2)']],
    [
      '<p><a href="../archiv/">Archiv</a> und <a href="../archiv/">Archiv</a></p>',
      ['Archiv (../archiv/)'],
    ],
    [
      '<p><a href="/x"><img src="https://a.example/b.png" width="600" alt="Karte"></a></p>',
      ['Karte (/x)'],
    ],
    [
      '<p>x<a href="https://a.example/y" aria-label="Teilen"></a></p>',
      ['Teilen (https://a.example/y)'],
    ],
    ['<p>x<a href="https://a.example/y"> </a></p>', ['https://a.example/y']],
    [
      '<p>x <a href="https://a.example/z"><img width="16" height="16" src="i.png" alt="Mastodon"></a></p>',
      ['Mastodon (https://a.example/z)'],
    ],
    [
      '<head><link rel="canonical" href="https://a.example/b"></head><h2>x<a href="https://a.example/b#x"></a></h2>',
      [],
    ],
    [
      '<p><a href="#oben">nach oben</a> <a href="javascript:void(0)">Menü</a> <a name="x"></a></p>',
      [],
    ],
    ['<p><a href="https://a.example">Ada</a></p>', []],
  ])('%s', (html, leftOut) => {
    expect(linesFromHtml(html).leftOut).toEqual(leftOut);
  });

  test('in Markdown, and in what an import says', () => {
    const { leftOut } = importIssue('# Titel\n\nSiehe [das Archiv](/archiv).');
    expect(leftOut).toEqual(['das Archiv (/archiv)']);
  });
});

describe('a relative link of a page that says its address is whole', () => {
  const link = (head: string, href: string) => {
    const { lines, leftOut } = linesFromHtml(`<head>${head}</head><p><a href="${href}">x</a></p>`);
    expect(leftOut).toEqual([]);
    const [line] = lines;
    return line?.kind === 'paragraph' ? line.content : undefined;
  };
  const canonical = '<link rel="canonical" href="https://a.example/brief/35/">';
  test.each([
    [canonical, '/artikel/5?a=1#b', 'https://a.example/artikel/5?a=1#b'],
    [canonical, 'bild.html', 'https://a.example/brief/35/bild.html'],
    [canonical, '../34', 'https://a.example/brief/34'],
    [canonical, '?seite=2', 'https://a.example/brief/35/?seite=2'],
    ['<meta property="og:url" content="http://b.example/x/y">', './z', 'http://b.example/x/z'],
    [`${canonical}<base href="https://c.example/d/e">`, 'f', 'https://c.example/d/f'],
  ])('%s with %s', (head, href, whole) => {
    expect(link(head, href)).toEqual([{ text: 'x', link: whole }]);
  });
});

describe('a mail address that Cloudflare hid is found again', () => {
  const mail = (text: string, link = `mailto:${text}`) => ({ text, link });
  test.each([
    [
      `<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${hidden('ada@example.org')}">[email&#160;protected]</a>`,
      [mail('ada@example.org')],
    ],
    [
      `<a href="/cdn-cgi/l/email-protection#${hidden('bo@post.example', 9)}">Schreib mir</a>`,
      [{ text: 'Schreib mir', link: 'mailto:bo@post.example' }],
    ],
    [
      `<a href="https://a.example/cdn-cgi/l/email-protection#${hidden('team@mail.example', 255)}"><span class="__cf_email__" data-cfemail="${hidden('team@mail.example', 255)}">[email protected]</span></a>`,
      [mail('team@mail.example')],
    ],
    [
      `an <span data-cfemail="${hidden('jörg@müller.example')}">[email&nbsp;protected]</span>!`,
      ['an jörg@müller.example!'],
    ],
    [
      `<a href="/cdn-cgi/l/email-protection#${hidden('x@y.example?subject=Hi')}">[email protected]</a>`,
      [mail('x@y.example', 'mailto:x@y.example?subject=Hi')],
    ],
  ])('%s', (html, content) => {
    const { lines, leftOut } = linesFromHtml(`<p>${html}</p>`);
    expect(lines).toEqual([{ kind: 'paragraph', content }]);
    expect(leftOut).toEqual([]);
  });

  test.each([
    ['<p>Mail: <a href="/cdn-cgi/l/email-protection">[email&#160;protected]</a></p>', 1],
    ['<p><span data-cfemail="zz">[email protected]</span> oder [email protected]</p>', 2],
    ['Werbung: [email protected]\n\nImpressum: [email protected]', 2],
    ['# Titel\n\n[[email protected]](/cdn-cgi/l/email-protection)', 1],
    [
      '<table border="1"><tr><th>Wer</th><th>Mail</th></tr><tr><td>Ada</td><td>[email protected]</td></tr></table>',
      1,
    ],
    ['Nichts versteckt: ada@example.org', 0],
  ])('or counted: %s', (text, count) => {
    expect(importIssue(text).hiddenEmails).toBe(count);
  });

  test('the link to its notice is named where the address is not known', () => {
    const html = '<p><a href="/cdn-cgi/l/email-protection">[email protected]</a></p>';
    expect(linesFromHtml(html).leftOut).toEqual([
      '[email protected] (/cdn-cgi/l/email-protection)',
    ]);
  });
});
