import { withoutWebView } from '../support/words.ts';
import { describe, expect, test } from 'vitest';
import { renderEmail, renderForm } from '../../../../issue/exportIssue.ts';
import { withPlainComments } from '../../../../issue/export/mail-tools/keptComments.ts';
import { mailToolProfiles } from '../../../../issue/export/mail-tools/allMailTools.ts';
import { guardedFromTags, withoutTagGuards } from '../../../../issue/export/mail-tools/tagGuard.ts';
import { mailTools, newPublication } from '../../../../issue/publication.ts';
import { hostileIssue } from '../support/hostileIssue.ts';
import { smallIssue } from '../support/smallIssue.ts';

/** What looks like a tag to one tool or another. */
const lookalikes = [
  '{{x}}',
  '{{ .Subscriber.Email }}',
  '{{{ a }}}',
  '{% if x %}',
  '{# x #}',
  '*|EMAIL|*',
  '**|X|**',
  '{$email}',
  '{EMAIL}',
  '{first_name, "you"}',
  '%%{uuid}%%',
  '{{ "{{" }}',
];

/** How each tool finds its tags, as far as it is known: what must find nothing in an author's text. */
const finds: Readonly<Record<string, RegExp>> = {
  beehiiv: /\{\{/,
  mailchimp: /\*\|/,
  brevo: /\{[{%#]/,
  cleverreach: /\{[A-Z]/,
  kit: /\{[{%]/,
  buttondown: /\{[{%#]/,
  ghost: /\{[a-z]|%%\{/,
  mailerlite: /\{[$%]/,
  listmonk: /\{\{/,
  keila: /\{[{%]/,
};

describe.each(mailTools)('%s', (name) => {
  const profile = mailToolProfiles[name];
  const publication = newPublication({ mailTool: name, name: '{{name}} *|N|* {$n} {N}' });
  const tag = finds[name];

  test('finds no tag of its own in what an author typed, wherever it was typed', () => {
    expect(profile.tagStart !== undefined).toBe(tag !== undefined);
    if (!tag) return;
    for (const text of lookalikes) {
      const issue = withoutTags(hostileIssue(text));
      const outputs = [
        ...profile.takes.map((form) => renderForm(issue, publication, form)),
        renderEmail(issue, publication, name),
      ];
      for (const output of outputs) expect(oursAway(output)).not.toMatch(tag);
    }
  });

  test('finds none that begins in one run of text and ends in the next', () => {
    if (!tag) return;
    for (const [one = '', other = ''] of '{{ {% *| {$ {A {a'.split(' ')) {
      const issue = smallIssue([one, other, { text: one, marks: ['bold'] }]);
      for (const form of profile.takes) {
        expect(oursAway(renderForm(issue, publication, form))).not.toMatch(tag);
      }
    }
  });

  test('changes nothing else, and nothing that cannot be undone', () => {
    for (const text of [...lookalikes, '100 % {a} * b | c', 'Ohne alles']) {
      const guarded = guardedFromTags({ text, url: text, list: [{ link: text }] }, profile);
      expect(guarded.url).toBe(text);
      expect(guarded.list).toEqual([{ link: text }]);
      expect(withoutTagGuards(guarded.text)).toBe(text);
    }
    const plain = { deep: [{ text: 'Ohne alles' }] };
    expect(guardedFromTags(plain, profile)).toBe(plain);
  });
});

/** The issue with its merge tags turned into text: what is left is the author's alone. */
function withoutTags<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value).replace(/"tag":"[^"]*"/g, '"text":"x"')) as Value;
}

/** Without what we wrote ourselves: the style sheet, the link to the web page, and what keeps comments in. */
function oursAway(output: string): string {
  return withoutWebView(withPlainComments(output)).replace(/<style>[^]*?<\/style>/g, '');
}
