import type { MailTool } from '../publication.ts';
import type { Inline, MergeTagName, RichText, TokenName } from '../text/inline.ts';
import { mergeTagLink } from '../text/inline.ts';
import { replaced, slicer, styleOfFirst, textOf } from '../text/richText.ts';
import { append } from './append.ts';

/** Text that was replaced by a token or a merge tag. */
export interface FoundToken {
  readonly token: TokenName | MergeTagName;
  /** The original characters. */
  readonly text: string;
}

type Writing = readonly [RegExp, MergeTagName];

const braces = (names: string, rest = '') =>
  new RegExp(`\\{\\{\\s*(?:${names})\\s*${rest}\\}\\}`, 'giu');
/** No part can take the spaces of another, so that a long run of them takes no cubic time. */
const fallback =
  '(?:\\|\\s*(?!\\s)(?:default:\\s*(?!\\s))?(?:"\\s*(?!\\s))?(?<fallback>(?:[^\\s"{}|](?:[^"{}|]*[^\\s"{}|])?)?)\\s*(?:"\\s*)?)?';

/** Merge tags as mail tools write them, including the addresses of referral links. */
const writings: readonly Writing[] = [
  [
    braces(
      'First[ _]?Name|person\\.first_name|contact\\.(?:FIRSTNAME|first_name)|subscriber\\.(?:metadata\\.)?first_name|\\.Subscriber\\.FirstName',
      fallback,
    ),
    'first-name',
  ],
  [/\*\|FNAME\|\*|\{FIRSTNAME\}|\{first_name(?:,\s*"(?<fallback>[^"]*)")?\}/giu, 'first-name'],
  // By itself: Node 20 allows a group's name only once.
  [/\{\$name(?:\|default\('(?<fallback>[^']*)'\))?\}/giu, 'first-name'],
  [
    braces('e-?mail|contact\\.e-?mail|subscriber\\.email(?:_address)?|\\.Subscriber\\.Email'),
    'email',
  ],
  [/\*\|EMAIL\|\*|\{EMAIL\}|\{\$email\}/giu, 'email'],
  [braces('unsubscribe|unsubscribe_url|unsubscribe_link|UnsubscribeURL'), 'unsubscribe'],
  [
    /%%(?:unsub|_?subscription_center|_?unsubscribe)\w*%%|\[\[UNSUB\w*\]\]|\{%\s*unsubscribe\w*\s*%\}|<%\s*asm_group_unsubscribe\w*\s*%>|%UNSUBSCRIBE\w*%|\[link:subscription_unsubscribe_url\]/giu,
    'unsubscribe',
  ],
  [/\*\|UNSUB\|\*|\{UNSUBSCRIBE\}|\{\$unsubscribe\}/giu, 'unsubscribe'],
  [
    braces(
      'mirror|email_url|MessageURL|campaign\\.public_link|view_(?:in_browser|as_page|online)(?:_url|_link)?|web_?view_?(?:url|link)',
    ),
    'web-view',
  ],
  [
    /%%view_?(?:email|in_browser|online)\w*%%|\[\[(?:PERMALINK|viewAsWebpage)\]\]|\{%\s*(?:web_view|view_in_browser)\w*\s*%\}|%WEBCOPY%|\[link:newsletter_view_in_browser_url\]/giu,
    'web-view',
  ],
  [
    /%%(?:first_?name|fname)%%|%FIRSTNAME%|\[\[data:firstname(?::"(?<fallback>[^"]*)")?\]\]/giu,
    'first-name',
  ],
  [/%%email(?:addr|address)?%%|\[\[EMAIL_TO\]\]|%EMAIL%/giu, 'email'],
  [/\*\|ARCHIVE\|\*|\{ONLINE_VERSION\}|\{\$url\}/giu, 'web-view'],
  [braces('rp_refer_url'), 'referral-link'],
  // Up to the next scheme at most: else a run of addresses would be read to its end from each of them.
  [/https?:\/\/(?:(?!https?:\/\/)[^\s<>"])+[?&]ref=PLACEHOLDER\b/giu, 'referral-link'],
  [braces('rp_num_referrals|rp_referral_count'), 'referral-count'],
  ...(
    ['first-name', 'email', 'unsubscribe', 'web-view', 'referral-link', 'referral-count'] as const
  ).map((name): Writing => [new RegExp(`\\{${name}\\}`, 'gu'), name]),
];
/** What each of them contains, as a test that costs little for text without any. */
const writingSign = /\{|\*\||[?&]ref=PLACEHOLDER|%[%A-Z]|\[\[|\[link:|<%/iu;
const subscriberCount = /\{\{\s*active_subscriber_count\s*\}\}|\*\|LIST:SUBSCRIBERS\|\*/giu;

/**
 * Returns the text with every known merge tag, in any mail tool's syntax, replaced by ours; adds the replaced text to
 * `found`.
 */
export function withMergeTags(content: RichText, found: FoundToken[]): RichText {
  const linked = content.map((inline) => withMergeTagLink(inline, found));
  const text = textOf(linked);
  if (!writingSign.test(text)) return linked;
  const matches = [
    ...writings.flatMap(([writing, tag]) =>
      [...text.matchAll(writing)].map((match) => {
        const other = match.groups?.['fallback'];
        return { match, name: tag, inline: { tag, ...(other && { fallback: other }) } };
      }),
    ),
    ...[...text.matchAll(subscriberCount)].map((match) => ({
      match,
      name: 'subscribers' as const,
      inline: { token: 'subscribers' as const },
    })),
  ];
  const stretches = apart(
    matches.toSorted(
      (one, other) =>
        one.match.index - other.match.index || other.match[0].length - one.match[0].length,
    ),
  );
  const part = slicer(linked);
  append(
    found,
    stretches.map(({ match, name }) => ({ token: name, text: match[0] })),
  );
  return replaced(
    linked,
    stretches.map(({ match, inline }) => {
      const { link, ...style } = styleOfFirst(part(match.index, match.index + 1));
      const own = link !== undefined && !isItself(link, match[0]) && { link };
      return {
        from: match.index,
        to: match.index + match[0].length,
        by: { ...inline, ...style, ...own },
      };
    }),
  );
}

/** Of nested matches, such as `{email}` in `{{email}}`, the outer one counts. */
function apart<T extends { readonly match: RegExpExecArray }>(sorted: readonly T[]): T[] {
  let end = 0;
  return sorted.filter(({ match }) => {
    if (match.index < end) return false;
    end = match.index + match[0].length;
    return true;
  });
}

function withMergeTagLink(inline: Inline, found: FoundToken[]): Inline {
  if (typeof inline === 'string' || 'break' in inline || inline.link === undefined) return inline;
  const name = mergeTagOfAddress(inline.link);
  if (name === undefined) return inline;
  // One that is shown as its own words is found there.
  if ('text' in inline && !writingSign.test(inline.text))
    found.push({ token: name, text: inline.link });
  return { ...inline, link: mergeTagLink(name) };
}

/** Returns the merge tag that an address stands for, in a mail tool's syntax or as a placeholder, or undefined. */
export function mergeTagOfAddress(address: string): MergeTagName | undefined {
  const plain = address.trim();
  if (!writingSign.test(plain)) return undefined;
  const writing = writings.find(([pattern]) => plain.replace(pattern, '') === '');
  return writing?.[1];
}

function isItself(link: string, text: string): boolean {
  return link === text || link.startsWith('tag:');
}

/** The tools whose tags nobody else writes like that. */
const toolSigns: readonly (readonly [RegExp, MailTool])[] = [
  [/^\*\|/, 'mailchimp'],
  [/^\{\{\s*(?:contact\.FIRSTNAME|contact\.EMAIL|mirror)/, 'brevo'],
  [/^\{(?:UNSUBSCRIBE|ONLINE_VERSION|FIRSTNAME|EMAIL)\}/, 'cleverreach'],
  [/^\{\$/, 'mailerlite'],
  [/^\{\{\s*(?:UnsubscribeURL|MessageURL|\.Subscriber)/, 'listmonk'],
  [/^\{\{\s*campaign\.public_link/, 'keila'],
  [/^\{\{\s*(?:rp_|active_subscriber_count)/, 'beehiiv'],
];

/** Returns the mail tool that wrote some tags; undefined if they do not tell. */
export function mailToolOf(found: readonly FoundToken[]): MailTool | undefined {
  return toolSigns.find(([sign]) => found.some(({ text }) => sign.test(text)))?.[1];
}
