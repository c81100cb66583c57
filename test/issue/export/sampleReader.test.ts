import { expect, test } from 'vitest';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import { LiveMail } from '../../../issue/export/liveMail.ts';
import { renderingOf } from '../../../issue/export/rendering.ts';
import { renderPlainText } from '../../../issue/export/renderPlainText.ts';
import { knowsNames, sampleReader } from '../../../issue/export/sampleReader.ts';
import { newPublication, type MailTool } from '../../../issue/publication.ts';
import { mergeTagLink } from '../../../issue/text/inline.ts';

const issue = {
  id: 'issue',
  blocks: [
    blankBlock('masthead', 'm'),
    {
      ...blankBlock('text', 't'),
      body: [
        {
          type: 'paragraph' as const,
          content: ['Hallo ', { tag: 'first-name' as const, fallback: 'Mensch' }, '! '],
        },
        {
          type: 'paragraph' as const,
          content: ['Na, ', { tag: 'first-name' as const }, '? ', 'Fein.'],
        },
        {
          type: 'paragraph' as const,
          content: [{ text: 'Abmelden', link: mergeTagLink('unsubscribe') }],
        },
      ],
    },
  ],
};

/** What the preview shows as text and as mail. */
function shown(mailTool: MailTool, hasName: boolean): string {
  const publication = newPublication({ name: 'Probe', language: 'de', mailTool });
  const reader = sampleReader(publication, hasName);
  const text = renderPlainText(renderingOf(issue, publication, reader));
  const live = new LiveMail(publication, (name) => name, reader);
  const mail = live.write(issue, { words: 1, minutes: 1 }).pieces.map(({ html }) => html);
  const lines = text.split('\n').filter((line) => /Hallo|Na|Fein|Abmelden/.test(line));
  for (const line of lines) expect(mail.join('')).toContain(line.split(' <')[0]);
  return lines.join(' | ');
}

test('a reader with a name and one without see what the mail tool sends them', () => {
  const leave = 'Abmelden <https://example.com/#unsubscribe>';
  expect(shown('mailchimp', true)).toBe(`Hallo Mia! | Na, Mia? Fein. | ${leave}`);
  expect(shown('mailchimp', false)).toBe(`Hallo Mensch! | Na, ? Fein. | ${leave}`);
});

test('a mail tool without names has one kind of readers', () => {
  for (const hasName of [true, false])
    expect(shown('substack', hasName)).toBe('Hallo Mensch! | Fein. | Abmelden');
  expect(knowsNames(newPublication({ mailTool: 'substack' }))).toBe(false);
  expect(knowsNames(newPublication({ mailTool: 'mailchimp' }))).toBe(true);
});
