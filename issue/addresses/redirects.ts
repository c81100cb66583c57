import { base64Text } from './base64Text.ts';
import { targetOfProofpoint } from './proofpoint.ts';
import { addressInJson, redirectPages } from './redirectPages.ts';
import { safeUrl } from './safeUrl.ts';

/** Ways to write the target into the path, percent-encoded or not. */
const byPath: readonly RegExp[] = [
  // Amazon's mail service, and TLDR's copy of it.
  /^(?:[\w-]+\.)*(?:awstrack\.me|tldrnewsletter\.com)\/C?L0\/(https?(?::|%3A)[^/]+)\//i,
  /^secure-web\.cisco\.com\/[\w-]+\/(https?(?::|%3A).+)$/i,
  /^r\.search\.yahoo\.com\/(?:.*\/)?RU=(https?(?::|%3A)[^/]+)\//i,
];

/** Check Point's mail filter has the address between underscores, its query with it. */
const checkPoint = /^https?:\/\/protect\.checkpoint\.com\/v2\/(?:r\d+\/)?___(.+?)___\./i;

/** Kit's and Substack's counters hold the address in base 64, within JSON at Substack's. */
const kit = /^(?:[\w-]+\.)*(?:convertkit-mail|kit-mail)\d*\.com\/(?:[^/]+\/)+([\w-]+={0,2})$/i;
const substack = /^substack\.com\/redirect\/2\/([\w-]+)/i;

/** What a link redirects to when asked for nothing but the address behind it, as in `href.li/?https://…`. */
const byQuery = /^(?:href\.li|anonym\.to|nullrefer\.com|dereferer\.me)\/$/i;

/**
 * Where mail tools count the clicks of their newsletters' readers. Each link is one reader's own: whoever copies it out
 * of a newsletter sends readers there under that name. As seen in mails of Mailchimp, beehiiv, Substack, Kit,
 * SendGrid, Amazon, MailerLite, Klaviyo, HubSpot, Brevo, Mailjet, Campaign Monitor, Customer.io, CleverReach; and
 * mail filters that hide where a link leads.
 */
const counters =
  /^(?:[\w-]+\.)*(?:list-manage\d*\.com\/track\/|link\.mail\.beehiiv\.com\/|substack\.com\/redirect\/|email\.mg\d*\.substack\.com\/c\/|click\.(?:convertkit-mail|kit-mail)\d*\.com\/|ct\.sendgrid\.net\/|awstrack\.me\/|click\.mlsend\d*\.com\/|klclick\d*\.com\/|hubspotlinks(?:starter)?\.com\/|sendib(?:m|t)\d*\.com\/|mjt\.lu\/lnk\/|createsend\d*\.com\/t\/|cmail\d+\.com\/t\/|customeriomail\.com\/|crsend\.com\/c\/|tldrnewsletter\.com\/CL0\/)|^(?:t\.co|lnkd\.in)\/\w|^(?:[\w-]+\.)*mimecast(?:protect)?\.com\/s\/|^secure-web\.cisco\.com\/|^[^/]+\/ls\/click\?upn=/i;

/** Whether the link goes through somebody else's counter, and where it leads if the link itself tells. */
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

/** The target in a parameter of the page: the first that is an address, where several may hold one. */
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

/** The web address that stands encoded in another, once or twice; undefined for anything else. */
function webTarget(encoded: string): string | undefined {
  const text = percentDecoded(encoded);
  return safeWeb(text !== undefined && /^https?%3A/i.test(text) ? percentDecoded(text) : text);
}

function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** No redirect leads to anything but a page of the web, whatever it holds. */
function safeWeb(address: string | undefined): string | undefined {
  const safe = address === undefined ? undefined : safeUrl(address);
  return safe !== undefined && /^https?:/.test(safe) ? safe : undefined;
}
