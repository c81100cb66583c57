const names = (list: string) => list.trim().split(/\s+/);

/**
 * What advertisements and social networks put into any site's address, by the public-domain list of
 * github.com/mpchadwick/tracking-query-params-registry; in small letters, `utm_…` besides.
 */
const ofNetworks = names(`
  fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid yclid ttclid li_fat_id epik igshid igsh srsltid _ga _gl
  s_kwcid ef_id ref_src ref_url
`);

/**
 * What mail tools put there, by the same list and by what Firefox strips (firefox-source-docs.mozilla.org, "Query
 * Parameter Stripping"). Some tell who the reader of that other newsletter is.
 */
const ofMailTools = names(`
  mc_cid mc_eid _hsenc _hsmi __hssc __hstc __hsfp hsctatracking mkt_tok vero_id vero_conv oly_anon_id oly_enc_id __s
  _ke _kx dm_i trk_contact trk_msg trk_module trk_sid _bta_tid _bta_c ml_subscriber ml_subscriber_hash sc_src sc_lid
  sc_uid sc_llid ck_subscriber_id _bhlid
`);

/** What newspapers put into the addresses of their own feeds and shares. */
const ofPublishers = names(`
  cmpid ncid xtor wt_mc wt_zmc guccounter guce_referrer guce_referrer_sig
`);

const everywhere: ReadonlySet<string> = new Set([...ofNetworks, ...ofMailTools, ...ofPublishers]);

/** What one site's share button adds, and means something else elsewhere. */
const ofSite: readonly (readonly [site: RegExp, names: readonly string[]])[] = [
  [/(?:^|\.)(?:youtube\.com|youtu\.be)$/, ['si', 'feature', 'pp']],
  [/(?:^|\.)(?:spotify\.com)$/, ['si', 'nd', 'dlsi']],
  [/(?:^|\.)(?:twitter\.com|x\.com)$/, ['s', 't']],
  [/(?:^|\.)(?:linkedin\.com)$/, ['trk', 'rcm', 'lipi', 'originaltrackingid']],
  [/(?:^|\.)(?:medium\.com)$/, ['source']],
  [/(?:^|\.)(?:substack\.com)$/, ['r', 'isfreemail', 'publication_id', 'post_id', 'token']],
  [/(?:^|\.)(?:tiktok\.com)$/, ['_r', '_t', 'is_from_webapp', 'sender_device']],
  [/(?:^|\.)(?:reddit\.com)$/, ['share_id', 'rdt']],
];

/** A domain, or what Ghost writes for a newsletter: `?ref=theirs.example`, `?ref=their-newsletter`. */
const tellsReferrer = /^(?:[\w-]+\.)+[a-z]{2,}$|-newsletter$/i;

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
 * she may put it into `utm_source`: what carries it stays.
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
    const left = pairs.filter(({ name, value }) => {
      const counts = isTracker(name, value, host, own) && !(ownCampaign && name.startsWith('utm_'));
      if (counts) taken.push(name);
      return !counts;
    });
    return left.length === pairs.length ? list : left.map(({ text }) => text).join('&');
  };
  const [search, hash] = [kept(query), kept(fragment)];
  if (taken.length === 0) return whole;
  const end = `${search ? `?${search}` : ''}${hash ? `#${hash}` : ''}`;
  return { address: path + end, names: [...new Set(taken)] };
}

function pairOf(text: string): { text: string; name: string; value: string } {
  const [name = '', ...value] = text.split('=');
  return { text, name: name.toLowerCase(), value: value.join('=') };
}

function isTracker(name: string, value: string, host: string, own: string): boolean {
  if (/^(?:utm|hsa|at|trk|itm|stm|vero|mtm|pk)_[a-z]/.test(name) || everywhere.has(name))
    return true;
  if (name === 'ref') return tellsReferrer.test(value) && !isOwn(value, own);
  return ofSite.some(([site, added]) => added.includes(name) && site.test(host));
}

function isOwn(value: string, own: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const mark = bare(own);
  return mark.length > 2 && bare(value).includes(mark);
}
