import { expect, test } from 'vitest';
import { escapeHtml } from '../../../issue/export/escapeHtml.ts';
import { joinHtml, markup } from '../../../issue/export/markup.ts';

test('a template escapes what it is given, unless it is HTML already', () => {
  const inner = markup`<b>${'<&>'}</b>`;
  expect(markup`<p title="${'" onload="x'}">${inner}${7}</p>`.text).toBe(
    '<p title="&quot; onload=&quot;x"><b>&lt;&amp;&gt;</b>7</p>',
  );
  expect(joinHtml([inner, inner], ' | ').text).toBe('<b>&lt;&amp;&gt;</b> | <b>&lt;&amp;&gt;</b>');
});

test('only bytes that HTML allows get through', () => {
  expect(escapeHtml('a\u0000b\u001Bc\u0085d\te\nf')).toBe('abcd\te\nf');
  expect(escapeHtml('\uD800 😀 \uDC00')).toBe('\uFFFD 😀 \uFFFD');
});
