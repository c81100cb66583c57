import { emailOfLink, hiddenEmail, leadsToHiddenEmail } from '../../import/hiddenEmail.ts';
import { textOf, tidy } from '../../text/richText.ts';
import { linkOf, type Inline, type RichText } from '../../text/inline.ts';
import { changeBlock } from '../../changes/changeBlock.ts';
import { changeLines } from '../../changes/changeTexts.ts';
import { replaceIn } from '../../changes/replaceIn.ts';
import type { CheckedBlock } from '../checkedBlocks.ts';
import { finding, type Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** No mail address is missing because a web page obfuscated it: readers would see the placeholder. */
export const hiddenEmails: Rule = {
  sentences: {
    'hidden-address': {
      de: 'Hier steht „{text}“ statt einer Mailadresse: Die Seite, von der es stammt, hat sie versteckt. Trage die richtige ein.',
      en: '“{text}” stands in place of an email address that the original page hid from bots. Enter the real one.',
    },
    'hidden-address-link': {
      de: 'Der Link {address} führt zu einem Hinweis von Cloudflare statt zu einer Mailadresse: Verlinke die richtige.',
      en: 'The link {address} points to a Cloudflare notice, not to an email address: link the real one.',
    },
  },
  fixes: {
    'hidden-address-link': {
      label: { de: 'Versteckte Adresse eintragen', en: 'Insert the hidden address' },
      apply: (issue, { blockId, values }) => {
        const address = String(values['address']);
        const email = emailOfLink(address);
        if (email === undefined) return issue;
        return changeBlock(issue, blockId, (block) =>
          replaceIn(
            changeLines(block, (text) => withEmail(text, address, email)),
            (value, field) =>
              (field === 'url' || field === 'link') && value === address
                ? `mailto:${email}`
                : value,
          ),
        );
      },
    },
  },
  check: ({ blocks }) => blocks.flatMap(inBlock),
};

function inBlock({ id, block, texts, addresses }: CheckedBlock): Finding[] {
  const unseen = block.type === 'masthead' ? [block.subject, block.preheader] : [];
  const lines = [...unseen, ...texts.map(({ content }) => textOf(content.filter(isNotFixable)))];
  const found = lines.flatMap((line) => line.match(hiddenEmail) ?? []);
  const links = addresses.filter(leadsToHiddenEmail).map((address) => address.trim());
  return [
    ...[...new Set(found)].map((text) => finding('hidden-address', 'error', id, { text })),
    ...links.map((address) => finding('hidden-address-link', 'error', id, { address })),
  ];
}

/** True for text whose own link holds the address: the finding for that link covers it. */
function isNotFixable(inline: Inline): boolean {
  const link = linkOf(inline);
  return link === undefined || emailOfLink(link) === undefined;
}

function withEmail(text: RichText, address: string, email: string): RichText {
  const shown = email.replace(/\?.*$/s, '');
  const changed = text.map((inline): Inline => {
    if (typeof inline !== 'object' || !('text' in inline) || inline.link !== address) return inline;
    return { ...inline, link: `mailto:${email}`, text: inline.text.replace(hiddenEmail, shown) };
  });
  return changed.every((inline, index) => inline === text[index]) ? text : tidy(changed);
}
