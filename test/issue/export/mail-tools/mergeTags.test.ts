import { describe, expect, test } from 'vitest';
import { exportIssue, type ExportTarget } from '../../../../issue/export/exportIssue.ts';
import { mailToolProfiles } from '../../../../issue/export/mail-tools/registry.ts';
import { mergeTagText } from '../../../../issue/export/mail-tools/mergeTagText.ts';
import { mailTools, newPublication } from '../../../../issue/publication.ts';
import { mergeTagLink, mergeTagNames } from '../../../../issue/text/inline.ts';
import { smallIssue } from '../support/smallIssue.ts';

const issue = smallIssue([
  { tag: 'first-name', fallback: 'du "da" }}' },
  ' ',
  { tag: 'email', marks: ['bold'] },
  ' ',
  { text: 'ab', link: mergeTagLink('unsubscribe') },
  ' ',
  { text: 'im Netz', link: mergeTagLink('web-view') },
]);

function lastParagraph(target: ExportTarget): string {
  const [file] = exportIssue(issue, newPublication(), target).files;
  const text = file?.text ?? '';
  return text.includes('<p') ? text.slice(text.lastIndexOf('<p')) : text;
}

test('every tool writes its tags as its makers do, unescaped and not percent-encoded', () => {
  const link = (url: string, words: string) =>
    `<a href="${url}" style="color:#b3261e">${words}</a>`;
  const expected: Partial<Record<ExportTarget, string[]>> = {
    html: ['>du &quot;da&quot; }} <b></b> ab im Netz<'],
    beehiiv: ['>{{First Name | du da }} <b>{{email}}</b> ab im Netz<'],
    mailchimp: [
      '*|IF:FNAME|**|FNAME|**|ELSE:|*du da *|END:IF|* <b>*|EMAIL|*</b>',
      link('*|UNSUB|*', 'ab'),
      link('*|ARCHIVE|*', 'im Netz'),
    ],
    brevo: [
      "{{ contact.FIRSTNAME | default : 'du da ' }} <b>{{ contact.EMAIL }}</b>",
      link('{{ unsubscribe }}', 'ab'),
      link('{{ mirror }}', 'im Netz'),
    ],
    cleverreach: [
      '{FIRSTNAME} <b>{EMAIL}</b>',
      link('{UNSUBSCRIBE}', 'ab'),
      link('{ONLINE_VERSION}', 'im Netz'),
    ],
    kit: [
      '{{ subscriber.first_name | default: "du da " }} <b>{{ subscriber.email_address }}</b>',
      link('{{ unsubscribe_url }}', 'ab'),
    ],
    buttondown: [
      '{{ subscriber.metadata.first_name }}{% else %}du da {% endif %} **{{ subscriber.email }}**',
      '[ab](<{{ unsubscribe_url }}>) [im Netz](<{{ email_url }}>)',
    ],
    ghost: ['{first_name, "du da "}'],
    substack: ['>du &quot;da&quot; }} '],
    mailerlite: [
      '{$name} <b>{$email}</b>',
      link('{$unsubscribe}', 'ab'),
      link('{$url}', 'im Netz'),
    ],
    listmonk: [
      '{{ if .Subscriber.FirstName }}{{ .Subscriber.FirstName }}{{ else }}du da {{ end }}',
      link('{{ UnsubscribeURL }}', 'ab'),
      link('{{ MessageURL }}', 'im Netz'),
    ],
    keila: [
      '{{ contact.first_name | default: "du da " }} <b>{{ contact.email }}</b>',
      link('{{ unsubscribe_link }}', 'ab'),
      link('{{ campaign.public_link }}', 'im Netz'),
    ],
  };
  expect(Object.keys(expected)).toEqual([...mailTools]);
  for (const tool of mailTools) {
    const text = lastParagraph(tool);
    for (const part of expected[tool] ?? []) expect(`${tool}: ${text}`).toContain(part);
  }
});

describe.each(mailTools)('%s', (name) => {
  const profile = mailToolProfiles[name];

  test('never leaks our own braces, whatever the tag', () => {
    for (const tag of mergeTagNames) {
      const text = mergeTagText({ tag }, profile) ?? '';
      expect(text).not.toBe(`{${tag}}`);
      expect(text).not.toContain('FALLBACK');
      // An address stands in a quoted attribute as it is.
      expect(profile.tags[tag]?.url ?? '').not.toMatch(/["<>&]/);
    }
  });
});
