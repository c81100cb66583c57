const sentence = 'Der Markt hat sich in dieser Woche kaum bewegt, und doch ist vieles anders. ';

function html(body: string): string {
  return `<!doctype html><html><body>${body}</body></html>`;
}

/** What `part` gives for 0, 1, 2 … until it is that long, in UTF-16 code units. */
function filled(length: number, part: (index: number) => string): string {
  const parts: string[] = [];
  for (let sum = 0; sum < length;) {
    const next = part(parts.length);
    parts.push(next);
    sum += next.length;
  }
  return parts.join('');
}

/** Texts of any length that a reader could take more than linear time for, usual pages first. */
export const largeTexts: Readonly<Record<string, (length: number) => string>> = {
  'an HTML page': (length) =>
    html(
      filled(
        length,
        (index) =>
          `<div class="c${String(index)}"><h2>📉 Meldung ${String(index)}</h2><p style="margin:0 0 16px">${sentence.repeat(3)}<b>Fett</b> und <a href="https://example.com/${String(index)}?utm_source=x">ein Link</a>.</p><ul><li>Eins</li><li>Zwei</li></ul></div>`,
      ),
    ),
  'a Markdown page': (length) =>
    filled(
      length,
      (index) =>
        `## 📉 Meldung ${String(index)}\n\n${sentence.repeat(3)}**Fett** und [ein Link](https://example.com/${String(index)}).\n\n- Eins\n- Zwei\n\n`,
    ),
  'links in one paragraph': (length) =>
    html(filled(length, (index) => `<a href="https://example.com/${String(index)}">Link</a> und `)),
  'line breaks in one paragraph': (length) => html(filled(length, () => 'Eine Zeile<br><br>')),
  quotations: (length) => html(filled(length, () => '<q>Wort</q> ')),
  'links that lead nowhere': (length) =>
    html(filled(length, (index) => `<a href="/weg/${String(index)}">Link</a> `)),
  'tables within tables': (length) => html(filled(length, () => '<table><tr><td>')),
  'quotes within quotes': (length) => html(filled(length, () => '<blockquote>a')),
  'raised text within raised text': (length) => html(`${filled(length, () => '<sup>')}1`),
  attributes: (length) =>
    html(`<p ${filled(length, (index) => `a${String(index)}="1" `)}>Wort</p>`),
  'accents on one letter': (length) => html(`<p>a${'\u0301'.repeat(length)}</p>`),
  'mail addresses and addresses': (length) =>
    filled(length, (index) => `a@example.com www.example.com/${String(index)} `),
  'addresses in one word': (length) => filled(length, () => 'https://a.de/?a=b&'),
  'emphasis that never closes': (length) => `# A\n\n${filled(length, () => '*a_ **b ')}`,
  'strikes that never close': (length) => `# A\n\n${filled(length, () => '~~a ')}`,
  'brackets that never close': (length) => `# A\n\n${'['.repeat(length)}a`,
  'addresses that never close': (length) => `# A\n\n${filled(length, () => '[a](')}`,
  'images that never close': (length) => `# A\n\n${filled(length, () => '![a](')}`,
  'asterisks between letters': (length) => `# A\n\n${filled(length, () => 'a**b')}`,
  'lists within lists on one line': (length) => `# A\n\n${filled(length, () => '- ')}a`,
  'quotes and lists on one line': (length) => `# A\n\n${filled(length, () => '> 1. * ')}a`,
  'at signs between letters': (length) => `# A\n\n${filled(length, () => 'a@')}`,
  'at signs and asterisks': (length) => `# A\n\n${filled(length, () => 'a@*')}`,
  'direction marks in left-to-right text': (length) => filled(length, () => 'a\u200E'),
  'families of emoji': (length) => filled(length, () => '👩‍❤️‍💋‍👨'),
  'one line': (length) => filled(length, () => sentence),
  'one word': (length) => 'a'.repeat(length),
  'spaces behind a number': (length) => `[1]: ${' '.repeat(length)}a`,
  'addresses behind a number': (length) => `[1]: ${filled(length, () => 'https://')} a`,
  'spaces in a merge tag': (length) => `Hallo {{First Name|${' '.repeat(length)}a`,
  'dots in an address': (length) => `http://a.de/${'.'.repeat(length)}a`,
  'bars without a table': (length) => `# A\n\n${'|'.repeat(length)}`,
  'short lines': (length) => filled(length, () => 'Ja\n'),
};
