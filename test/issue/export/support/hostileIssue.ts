import type { Issue } from '../../../../issue/issue.ts';
import { everyBlockIssue } from '../../support/everyBlock.ts';

/** What breaks out of text, attributes, comments, style sheets, Markdown or lines where it is not held. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style><script>alert(1)</script>',
  '--><![endif]--><script>alert(1)</script><!--[if mso]>',
  '&lt;b&gt; &amp;amp; &#60;i&#62; &copy;',
  '[x](javascript:alert(1)) ![y](javascript:alert(2)) <javascript:alert(3)>',
  '**a _b_ `c` ~~d~~ \\e \\& \\&amp; | f',
  '# h\n- i\n1. j\n> k\n```\nl\n    m\n===\n---',
  '<https://evil.example/> www.evil.example',
  '\u0000\u0007\u001B[31m \uD800 \u2028 \u202Eabc\u202C \u200D',
  'مرحبا بالعالم ١٢٣ 日本語 👩‍⚖️ 👩⚖️ e\u0301',
  '$& $1 FALLBACK \\u0041',
];

const kept = new Set(['id', 'type', 'kind', 'session', 'date', 'token', 'tag', 'marks', 'asset']);
const addresses = new Set(['link', 'url']);
const hostileAddresses = ['javascript:alert(1)', 'https://ok.example/"><script>', '" onload="x'];

/** The issue with one of every block, hostile text in every field that an author can fill in. */
export function hostileIssue(text: string): Issue {
  let next = 0;
  const change = (value: unknown, key: string): unknown => {
    if (kept.has(key)) return value;
    // The numbers stay, so that they are drawn.
    if (key === 'table')
      return (value as string[][]).map(([name = '', number = '']) => [`${name} ${text} `, number]);
    if (addresses.has(key)) return hostileAddresses[next++ % hostileAddresses.length];
    if (typeof value === 'string') return `${value} ${text} `;
    if (Array.isArray(value)) return value.map((item) => change(item, ''));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, change(item, name)]),
    );
  };
  return { id: 'hostile', blocks: change(everyBlockIssue.blocks, '') as Issue['blocks'] };
}
