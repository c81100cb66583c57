import { trackingParameters, trackingParametersOfSite } from './trackingParameters.ts';

const everywhere: ReadonlySet<string> = new Set(trackingParameters.flatMap(({ names }) => names));

/** `?ref=their-newsletter`, as Ghost marks links in its newsletters (ghost.org/help/outbound-link-tagging). */
const ghostNewsletter = /^[\w-]+-newsletter$/i;

/**
 * A referrer: a site, also in Ghost's notation, or a known network. Counts only next to other trackers: on its own,
 * `?ref=example.org` may select what the page shows.
 */
const knownReferrer =
  /^(?:(?:[\w-]+\.)+[a-z]{2,}|bluesky|e-?mail|facebook|flipboard|hacker-?news|instagram|linkedin|mastodon|newsletter|pocket|product-?hunt|reddit|rss|telegram|threads|twitter|whatsapp|youtube)$/i;

/** An address in parts; query and fragment without their delimiter, undefined if absent. */
interface Parts {
  readonly path: string;
  readonly host: string;
  readonly query: string | undefined;
  readonly fragment: string | undefined;
}

function partsOf(address: string): Parts | undefined {
  const [, path, host, query, fragment] =
    /^(https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)[^?#]*)(?:\?([^#]*))?(?:#(.*))?$/isu.exec(address) ?? [];
  return path === undefined || host === undefined
    ? undefined
    : { path, host: host.toLowerCase(), query, fragment };
}

/** The address without third-party tracking parameters, and the names of the removed ones, without duplicates. */
export interface Stripped {
  readonly address: string;
  readonly names: readonly string[];
}

/**
 * Removes trackers from an address and leaves everything else byte for byte. `own` is the author's own `utm_source`:
 * parameters with this value stay.
 */
export function withoutTrackers(address: string, own: string): Stripped {
  const parts = partsOf(address.trim());
  const whole = { address, names: [] };
  if (!parts) return whole;
  const { path, host, query, fragment } = parts;
  if (!/[=&]/.test(`${query ?? ''}${fragment ?? ''}`)) return whole;
  const taken: string[] = [];
  const kept = (list: string | undefined): string | undefined => {
    if (list === undefined || !list.includes('=')) return list;
    const pairs = list.split('&').map((text) => pairOf(text));
    const ownCampaign = pairs.some(({ name, value }) => name === 'utm_source' && isOwn(value, own));
    const marks = pairs.filter(
      ({ name, value }) =>
        isTracker(name, value, host, own) && !(ownCampaign && name.startsWith('utm_')),
    );
    const referrers = pairs.filter(
      ({ name, value }) =>
        name === 'ref' && marks.length > 0 && knownReferrer.test(value) && !isOwn(value, own),
    );
    const counting = new Set([...marks, ...referrers]);
    const left = pairs.filter((pair) => !counting.has(pair));
    taken.push(...pairs.filter((pair) => counting.has(pair)).map(({ name }) => name));
    return left.length === pairs.length ? list : left.map(({ text }) => text).join('&');
  };
  const [search, hash] = [kept(query), kept(fragment)];
  if (taken.length === 0) return whole;
  const end = `${search ? `?${search}` : ''}${hash ? `#${hash}` : ''}`;
  return { address: path + end, names: [...new Set(taken)] };
}

function pairOf(text: string): { text: string; name: string; value: string } {
  const [name = '', ...value] = text.split('=');
  // In an address copied from HTML, `&` is an entity.
  return { text, name: name.toLowerCase().replace(/^amp;/, ''), value: value.join('=') };
}

function isTracker(name: string, value: string, host: string, own: string): boolean {
  if (everywhere.has(name)) return true;
  if (name === 'ref') return ghostNewsletter.test(value) && !isOwn(value, own);
  return trackingParametersOfSite.some(([site, added]) => added.includes(name) && site.test(host));
}

function isOwn(value: string, own: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const mark = bare(own);
  return mark.length > 2 && bare(value).includes(mark);
}
