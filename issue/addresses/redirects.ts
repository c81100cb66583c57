import { percentDecoded } from './percentDecoded.ts';
import { base64Text } from './base64Text.ts';
import { addressInJson, redirectPages } from './redirectPages.ts';
import { safeUrl } from './safeUrl.ts';

/** Patterns with the target in the path, percent-encoded or not. */
const byPath: readonly RegExp[] = [
  // Amazon's mail service, and TLDR's copy of it.
  /^(?:[\w-]+\.)*(?:awstrack\.me|tldrnewsletter\.com)\/C?L0\/(https?(?::|%3A)[^/]+)\//i,
  /^secure-web\.cisco\.com\/[\w-]+\/(https?(?::|%3A).+)$/i,
  /^r\.search\.yahoo\.com\/(?:.*\/)?RU=(https?(?::|%3A)[^/]+)\//i,
];

/** Check Point's mail filter puts the address, including its query, between underscores. */
const checkPoint = /^https?:\/\/protect\.checkpoint\.com\/v2\/(?:r\d+\/)?___(.+?)___\./i;

/** Kit's and Substack's click trackers contain the address in base64, Substack's within JSON. */
const kit = /^(?:[\w-]+\.)*(?:convertkit-mail|kit-mail)\d*\.com\/(?:[^/]+\/)+([\w-]+={0,2})$/i;
const substack = /^substack\.com\/redirect\/2\/([\w-]+)/i;

/** Services whose whole query is the target, as in `href.li/?https://…`. */
const byQuery = /^(?:href\.li|anonym\.to|nullrefer\.com|dereferer\.me)\/$/i;

/**
 * Hosts where mail tools track clicks. Each link identifies one reader: copied out of a newsletter, it attributes other
 * readers to them. Seen in mails of Mailchimp, beehiiv, Substack, Kit, SendGrid, Amazon, MailerLite, Klaviyo, HubSpot,
 * Brevo, Mailjet, Campaign Monitor, Customer.io, CleverReach; and mail filters that hide the target.
 */
const counters =
  /^(?:[\w-]+\.)*(?:list-manage\d*\.com\/track\/|link\.mail\.beehiiv\.com\/|substack\.com\/redirect\/|email\.mg\d*\.substack\.com\/c\/|click\.(?:convertkit-mail|kit-mail)\d*\.com\/|ct\.sendgrid\.net\/|awstrack\.me\/|click\.mlsend\d*\.com\/|klclick\d*\.com\/|hubspotlinks(?:starter)?\.com\/|sendib(?:m|t)\d*\.com\/|mjt\.lu\/lnk\/|createsend\d*\.com\/t\/|cmail\d+\.com\/t\/|customeriomail\.com\/|crsend\.com\/c\/|tldrnewsletter\.com\/CL0\/)|^(?:t\.co|lnkd\.in)\/\w|^(?:[\w-]+\.)*mimecast(?:protect)?\.com\/s\/|^secure-web\.cisco\.com\/|^[^/]+\/ls\/click\?upn=/i;

/**
 * Returns the redirect if the link goes through a third-party click tracker, with its target if the link contains it.
 */
export function redirectOf(address: string): { readonly target: string | undefined } | undefined {
  const [, page, query = ''] =
    /^https?:\/\/(?:[^/?#@]*@)?([^?#]*)(?:\?([^#]*))?/iu.exec(address) ?? [];
  if (page === undefined) return undefined;
  const target = targetIn(address, page, query);
  if (target !== undefined) return { target };
  return counters.test(`${page}${query === '' ? '' : `?${query}`}`) ? { target } : undefined;
}

function targetIn(address: string, page: string, query: string): string | undefined {
  const encoded =
    targetOfProofpoint(address) ??
    checkPoint.exec(address)?.[1]?.replace(/^(https?(?::|%3A))\/+/i, '$1//') ??
    byPath.map((path) => path.exec(page)?.[1]).find((found) => found !== undefined) ??
    (byQuery.test(page) && query !== '' ? query : undefined);
  if (encoded !== undefined) return webTarget(encoded);
  const inParameter = parameterOf(page, query);
  if (inParameter !== undefined) return inParameter;
  const [, ofKit] = kit.exec(page) ?? [];
  const [, ofSubstack] = substack.exec(page) ?? [];
  const plain =
    ofKit === undefined ? ofSubstack && addressInJson(base64Text(ofSubstack)) : base64Text(ofKit);
  return safeWeb(plain);
}

/** Returns the target in a parameter of the page: the first that is an address, if several may hold one. */
function parameterOf(page: string, query: string): string | undefined {
  const small = page.toLowerCase();
  return redirectPages
    .filter((each) => each.page.test(small))
    .flatMap(({ parameters, decode }) =>
      parameters.map((name) => {
        const value = parameter(query, name);
        if (value === undefined) return undefined;
        return decode ? safeWeb(decode(percentDecoded(value) ?? '')) : webTarget(value);
      }),
    )
    .find((target) => target !== undefined);
}

function parameter(query: string, name: string): string | undefined {
  const pair = query
    .split('&')
    .map((text) => text.replace(/^amp;/, ''))
    .find((text) => text.toLowerCase().startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}

/** Returns the web address encoded in another, once or twice; undefined for anything else. */
function webTarget(encoded: string): string | undefined {
  const text = percentDecoded(encoded);
  return safeWeb(text !== undefined && /^https?%3A/i.test(text) ? percentDecoded(text) : text);
}

/** A redirect only ever leads to a web page, whatever it contains. */
function safeWeb(address: string | undefined): string | undefined {
  const safe = address === undefined ? undefined : safeUrl(address);
  return safe !== undefined && /^https?:/.test(safe) ? safe : undefined;
}

/** Maximum number of nested redirects to follow; anything deeper is a loop. */
const deepest = 5;

/** Returns the final target of an address, as far as the address itself contains it. */
export function withoutRedirects(address: string): string {
  let there = address;
  for (let depth = 0; depth < deepest; depth += 1) {
    const target = redirectOf(there)?.target;
    if (target === undefined) break;
    there = target;
  }
  return there;
}

const lengths = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const host = String.raw`^https?:\/\/urldefense(?:\.proofpoint)?\.(?:com|us)`;
const version1 = new RegExp(String.raw`${host}\/v1\/url\?(?:[^#]*&)?u=([^&#]+)`, 'i');
const version2 = new RegExp(String.raw`${host}\/v2\/url\?(?:[^#]*&)?u=([^&#]+)`, 'i');
const version3 = new RegExp(String.raw`${host}\/v3\/__(.+?)__;([^!]*)!`, 'i');

/**
 * Returns the address behind a link of Proofpoint's mail filter, percent-encoded; undefined for any other. Follows
 * Proofpoint's published decoder (help.proofpoint.com, "URL Defense Decoding").
 */
function targetOfProofpoint(address: string): string | undefined {
  const first = version1.exec(address)?.[1];
  if (first !== undefined) return first;
  const second = version2.exec(address)?.[1];
  if (second !== undefined) return second.replaceAll('_', '/').replaceAll('-', '%');
  const [, masked, coded = ''] = version3.exec(address) ?? [];
  const target = masked === undefined ? undefined : unmasked(masked, coded);
  return target && encodeURIComponent(target.replace(/^(https?:)\/+/i, '$1//'));
}

/**
 * An asterisk stands for the next character of the separate list, two with a letter for as many characters as the
 * letter encodes.
 */
function unmasked(masked: string, coded: string): string | undefined {
  const decoded = base64Text(coded);
  if (decoded === undefined) return undefined;
  const characters = Array.from(decoded);
  let at = 0;
  const take = (count: number) => {
    const taken = characters.slice(at, at + count).join('');
    at += count;
    return taken;
  };
  const target = masked.replace(/\*(?:\*(.))?/g, (_, length: string | undefined) =>
    take(length === undefined ? 1 : lengths.indexOf(length) + 2),
  );
  return at > characters.length ? undefined : target;
}
