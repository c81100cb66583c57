import { withoutWebView } from '../support/words.ts';
import { describe, expect, test } from 'vitest';
import { renderForm } from '../../../../issue/exportIssue.ts';
import { mailToolProfiles } from '../../../../issue/export/mail-tools/allMailTools.ts';
import { mergeTagText } from '../../../../issue/export/mail-tools/mergeTags.ts';
import { mailTools, newPublication, type MailTool } from '../../../../issue/publication.ts';
import { mergeTagLink, mergeTagNames, type RichText } from '../../../../issue/text/inline.ts';
import { smallIssue } from '../support/smallIssue.ts';

interface Written {
  readonly firstName: string | undefined;
  readonly fallback: string;
  readonly email: string | undefined;
  readonly links: readonly string[];
}

/** As the makers write them, letter for letter; a tool without a tag shows the fallback; without one, it drops the sentence. */
const written: Readonly<Record<MailTool, Written>> = {
  html: { firstName: undefined, fallback: 'du "da" }}', email: undefined, links: [] },
  beehiiv: {
    firstName: '{{First Name}}',
    fallback: '{{First Name | du da}}',
    email: '{{email}}',
    links: ['{{rp_refer_url}}'],
  },
  mailchimp: {
    firstName: '*|FNAME|*',
    fallback: '*|IF:FNAME|**|FNAME|**|ELSE:|*du da*|END:IF|*',
    email: '*|EMAIL|*',
    links: ['*|UNSUB|*', '*|ARCHIVE|*'],
  },
  brevo: {
    firstName: '{{ contact.FIRSTNAME }}',
    fallback: "{{ contact.FIRSTNAME|default:'du da' }}",
    email: '{{ contact.EMAIL }}',
    links: ['{{ unsubscribe }}', '{{ mirror }}'],
  },
  cleverreach: {
    firstName: '{FIRSTNAME}',
    fallback: '{FIRSTNAME}',
    email: '{EMAIL}',
    links: ['{UNSUBSCRIBE}', '{ONLINE_VERSION}'],
  },
  kit: {
    firstName: '{{ subscriber.first_name }}',
    fallback: '{{ subscriber.first_name | default: "du da" }}',
    email: '{{ subscriber.email_address }}',
    links: ['{{ unsubscribe_url }}'],
  },
  buttondown: {
    firstName: '{{ subscriber.metadata.first_name }}',
    fallback:
      '{% if subscriber.metadata.first_name %}{{ subscriber.metadata.first_name }}{% else %}du da{% endif %}',
    email: '{{ subscriber.email }}',
    links: ['{{ unsubscribe_url }}', '{{ email_url }}'],
  },
  ghost: {
    firstName: '{first_name}',
    fallback: '{first_name, "du da"}',
    email: undefined,
    links: [],
  },
  substack: { firstName: undefined, fallback: 'du "da" }}', email: undefined, links: [] },
  mailerlite: {
    firstName: '{$name}',
    fallback: "{$name|default('du da')}",
    email: '{$email}',
    links: ['{$unsubscribe}', '{$url}'],
  },
  listmonk: {
    firstName: '{{ .Subscriber.FirstName }}',
    fallback: '{{ if .Subscriber.FirstName }}{{ .Subscriber.FirstName }}{{ else }}du da{{ end }}',
    email: '{{ .Subscriber.Email }}',
    links: ['{{ UnsubscribeURL }}', '{{ MessageURL }}'],
  },
  keila: {
    firstName: '{{ contact.first_name }}',
    fallback: '{{ contact.first_name | default: "du da" }}',
    email: '{{ contact.email }}',
    links: ['{{ unsubscribe_link }}', '{{ campaign.public_link }}'],
  },
};

const issue = smallIssue(
  ['a«', { tag: 'first-name' }, '»'],
  paragraph('b«', { tag: 'first-name', fallback: 'du "da" }}' }, '»'),
  paragraph('c«', { tag: 'email' }, '»'),
  paragraph(
    { text: 'ab', link: mergeTagLink('unsubscribe') },
    ' ',
    { text: 'im Netz', link: mergeTagLink('web-view') },
    ' ',
    { text: 'weiter', link: mergeTagLink('referral-link') },
  ),
);

function paragraph(...content: RichText) {
  return { type: 'paragraph' as const, content };
}

const cases = mailTools.flatMap((name) =>
  mailToolProfiles[name].takes.map((form) => [name, form] as const),
);

test.each(cases)('%s gets its tags as %s: not escaped, not percent-encoded', (name, form) => {
  const whole = withoutWebView(renderForm(issue, newPublication({ mailTool: name }), form));
  const output = whole.replace(/<!--.*?-->| data-setzkasten="[^"]*"/gs, '');
  const known = name !== 'html' && name !== 'substack';
  const { firstName, fallback, email, links } = written[name];
  // Plain text breaks its lines, though never within a tag; fallbacks of tools without tags are text like any other.
  const shown = (letter: string) =>
    new RegExp(`${letter}«([^»]*)»`).exec(output.replace(/\n/g, ' '))?.[1];
  expect(shown('a')).toBe(firstName);
  if (known) expect(shown('b')).toBe(fallback);
  expect(shown('c')).toBe(email);
  const address = form === 'text' ? /<([^<>]*)>/g : /href="([^"]*)"/g;
  const addresses = [...output.matchAll(address)].map(([, found]) => found);
  expect(addresses).toEqual(links);
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

  test('an apostrophe in a fallback ends no tag, and stays one', () => {
    const text = mergeTagText({ tag: 'first-name', fallback: "Mary's friend" }, profile);
    if (profile.tags['first-name']?.textWithFallback) expect(text).toContain('Mary’s friend');
  });
});
