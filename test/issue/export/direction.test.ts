import { expect, test } from 'vitest';
import { exportIssue, renderEmail } from '../../../issue/exportIssue.ts';
import type { Issue } from '../../../issue/issue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { paragraphs, type Flow } from '../../../issue/text/flow.ts';
import { smallIssue } from './support/smallIssue.ts';

const inLanguage = (language: string) => newPublication({ name: 'Brief', language });

const issueOf = (body: Flow): Issue => smallIssue([], ...body);

const mail = (body: Flow, language = 'de') =>
  renderEmail(issueOf(body), inLanguage(language), 'html');
const page = (body: Flow, language = 'de') =>
  exportIssue(issueOf(body), inLanguage(language), 'web').files[0]?.text ?? '';

test.each([
  ['שלום לכולם', 'rtl', 'right'],
  ['📈 صباح الخير', 'rtl', 'right'],
  ['2026: سلام Welt', 'rtl', 'right'],
])('%s in a German issue', (text, dir, align) => {
  expect(mail(paragraphs(text))).toMatch(
    new RegExp(`<p dir="${dir}" style="[^"]*;text-align:${align}">${text}</p>`),
  );
  expect(page(paragraphs(text))).toContain(`<p dir="${dir}">${text}</p>`);
});

test.each(['Guten Morgen', 'Hallo שלום', '1.283 – 5 %', '🎉'])('%s says nothing of it', (text) => {
  expect(mail(paragraphs(text))).not.toContain('dir=');
  expect(page(paragraphs(text))).not.toContain('dir=');
});

test('in an Arabic issue it is Latin letters that go the other way', () => {
  const both = paragraphs('صباح الخير', 'Good morning');
  expect(mail(both, 'ar')).toMatch(/<p dir="ltr" style="[^"]*;text-align:left">Good morning/);
  expect(page(both, 'ar')).toContain('<p dir="ltr">Good morning</p>');
  expect(page(both, 'ar')).toContain('<p>صباح الخير</p>');
});

test('head lines, lists and quotes too, with their indent on the side where lines begin', () => {
  const flow: Flow = [
    { type: 'subheading', content: ['כותרת'] },
    { type: 'bullet-list', items: [{ content: ['אחד'] }, { content: ['two'] }] },
    { type: 'pull-quote', content: ['ציטוט'], attribution: [] },
  ];
  const html = mail(flow);
  expect(html).toMatch(/<h3 dir="rtl" style="[^"]*;text-align:right">/);
  expect(html).toMatch(/<ul dir="rtl" style="[^"]*padding:0 24px 0 0;text-align:right">/);
  expect(html).toMatch(/<div[^>]* dir="rtl" style="[^"]*padding:2px 20px 2px 0;border-right:/);
  expect(page(flow)).toMatch(/<h3 dir="rtl">.*<ul dir="rtl">.*<blockquote dir="rtl">/s);
});

test('a token or a merge tag gives no direction', () => {
  const flow: Flow = [
    {
      type: 'paragraph',
      content: [{ token: 'weekday' }, ' ', { tag: 'first-name', fallback: 'Ada' }, ' שלום'],
    },
  ];
  expect(mail(flow)).toContain('<p dir="rtl"');
});
