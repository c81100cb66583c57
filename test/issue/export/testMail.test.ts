import { expect, test } from 'vitest';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import { renderTestMail } from '../../../issue/export/testMail.ts';
import type { Issue } from '../../../issue/issue.ts';
import { mailTools, newPublication, type MailTool } from '../../../issue/publication.ts';
import { mergeTagLink, mergeTagNames, type RichText } from '../../../issue/text/inline.ts';

const address = 'ada@werkstatt.example';

/** Every merge tag, in the text and as a link, in an issue by that author for that mail tool. */
function render(author: string, mailTool: MailTool = 'beehiiv') {
  const content: RichText = mergeTagNames.flatMap((tag) => [
    { tag, fallback: `Ersatz für ${tag}` },
    ' ',
    { text: `Link ${tag}`, link: mergeTagLink(tag) },
    '; ',
  ]);
  const issue: Issue = {
    id: 'tags',
    blocks: [
      { ...blankBlock('masthead', 'b1'), title: 'Titel', subject: '' },
      { ...blankBlock('text', 'b2'), body: [{ type: 'paragraph', content }] },
    ],
  };
  const publication = newPublication({ name: 'Brief', author, mailTool });
  return renderTestMail(issue, publication, address);
}

test.each(mailTools)('for %s, every merge tag is filled in as the author would see it', (tool) => {
  const { subject, html, text } = render('Ada Lovelace', tool);
  expect(subject).toBe('[Test] Titel');
  expect(text.replace(/\s+/g, ' ')).toContain(
    'Ada Link first-name; ada@werkstatt.example Link email; ' +
      'https://example.com/#unsubscribe Link unsubscribe <https://example.com/#unsubscribe>; ' +
      'https://example.com/#web-view Link web-view <https://example.com/#web-view>; ' +
      'https://example.com/#referral-link Link referral-link <https://example.com/#referral-link>; ' +
      '3 Link referral-count;',
  );
  expect(html).toContain('href="https://example.com/#unsubscribe"');
  expect(html).not.toContain('Ersatz');
});

test.each([
  ['', 'Ersatz für first-name'],
  ['   ', 'Ersatz für first-name'],
  ['Åse-Marie O’Hara', 'Åse-Marie'],
  ['Ada<script>alert(1)</script>', 'Ada'],
  ['<b>Ada</b>', 'Ersatz für first-name'],
])('an author called %j is addressed as %j, and is no HTML', (author, name) => {
  const { html, text } = render(author);
  expect(text).toContain(`${name} Link first-name`);
  expect(html).not.toMatch(/<script|<b>Ada/);
});
