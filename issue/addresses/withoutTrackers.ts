import { trackingParameters, trackingParametersOfSite } from './trackingParameters.ts';

const everywhere: ReadonlySet<string> = new Set(trackingParameters.flatMap(({ names }) => names));

/** `?ref=their-newsletter`, as Ghost marks the links of its newsletters (ghost.org/help/outbound-link-tagging). */
const ghostNewsletter = /^[\w-]+-newsletter$/i;

/**
 * Where a reader came from: a site, as Ghost writes it too, or one of the networks. It counts beside other trackers
 * alone: `?ref=example.org` may as well be what the page shows.
 */
const knownReferrer =
  /^(?:(?:[\w-]+\.)+[a-z]{2,}|bluesky|e-?mail|facebook|flipboard|hacker-?news|instagram|linkedin|mastodon|newsletter|pocket|product-?hunt|reddit|rss|telegram|threads|twitter|whatsapp|youtube)$/i;

/** An address in its parts; a query or fragment without its sign, undefined where there is none. */
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

/** The address without what other people count by in it, and the names of what was taken out, each once. */
export interface Stripped {
  readonly address: string;
  readonly names: readonly string[];
}

/**
 * Takes the trackers out of an address and leaves all else as it is, to the letter. `own` is the author's own mark, as
 * they may put it into `utm_source`: what carries it stays.
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
  // Copied out of HTML, an address has its `&` as an entity.
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
