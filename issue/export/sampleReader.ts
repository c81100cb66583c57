import type { Publication } from '../publication.ts';
import type { MergeTagName } from '../text/inline.ts';
import { html } from './mail-tools/html.ts';
import type { MailToolProfile, MergeTagSyntax } from './mail-tools/mailTool.ts';
import { mailToolProfiles } from './mail-tools/allMailTools.ts';

const sample = { firstName: 'Mia', address: 'mia@example.com' } as const;

/** True if the newsletter's mail tool can address readers by name. */
export function knowsNames({ mailTool }: Publication): boolean {
  return mailToolProfiles[mailTool].tags['first-name'] !== undefined;
}

/**
 * Returns plain HTML for the preview, with the merge tags of the newsletter's mail tool filled in as for a reader. For one
 * without a name, tools show the fallback, or nothing.
 */
export function sampleReader(publication: Publication, hasName: boolean): MailToolProfile {
  const { tags } = mailToolProfiles[publication.mailTool];
  const filled = filledTags(hasName ? sample.firstName : '', sample.address);
  const own = Object.entries(filled).filter(([name]) => Object.hasOwn(tags, name));
  return { ...html, tags: Object.fromEntries(own) };
}

/** Returns merge tags as words and addresses; without a first name, its fallback is shown. */
export function filledTags(
  firstName: string,
  address: string,
): Record<MergeTagName, MergeTagSyntax> {
  return {
    'first-name':
      firstName === '' ? { text: '', textWithFallback: 'FALLBACK' } : { text: firstName },
    email: { text: address },
    unsubscribe: page('unsubscribe'),
    'web-view': page('web-view'),
    'referral-link': page('referral-link'),
    'referral-count': { text: '3' },
  };
}

/** A page that IANA reserves for examples: the link works, and changes nobody's subscription. */
function page(name: MergeTagName): MergeTagSyntax {
  const url = `https://example.com/#${name}`;
  return { text: url, url };
}
