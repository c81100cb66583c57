import type { WebAddress } from '../addresses/webAddress.ts';

/** A user's own page on a platform shared by many. */
export interface Profile {
  /** The same for all addresses of the user: the host, and what identifies the profile there, in lower case. */
  readonly key: string;
  /** The user's name as far as the address reveals it, followed by the platform: `@ada (X)`. */
  readonly name: string;
}

interface Platform {
  readonly name: string;
  /** The host with which its keys begin. */
  readonly host: string;
  /** Its hosts, if there is another. */
  readonly hosts?: RegExp;
  /** Returns the profile's name in the path, or undefined if the address is no user's own. */
  readonly profile: (path: readonly string[]) => string | undefined;
  /** Formats the name; by default it is unchanged. */
  readonly shown?: (profile: string) => string;
}

const handle = (name: string) => `@${name}`;
const first =
  (pattern: RegExp, notProfiles = '') =>
  ([name = '']: readonly string[]): string | undefined =>
    pattern.test(name) && !notProfiles.split(' ').includes(name.toLowerCase())
      ? name.replace(/^@/, '')
      : undefined;
const behind =
  (...kinds: string[]) =>
  ([kind = '', name]: readonly string[]): string | undefined =>
    kinds.includes(kind.toLowerCase()) ? name : undefined;
const withAt = first(/^@[\w.-]+/);

const platforms: readonly Platform[] = [
  {
    name: 'X',
    host: 'x.com',
    hosts: /^(?:x|twitter)\.com$/,
    profile: first(/^\w{1,15}$/, 'i home search explore hashtag intent share'),
    shown: handle,
  },
  {
    name: 'LinkedIn',
    host: 'linkedin.com',
    hosts: /(?:^|\.)linkedin\.com$/,
    profile: (path) =>
      path[0] === 'posts'
        ? path[1]?.split('_', 1)[0]
        : behind('in', 'company', 'school', 'showcase')(path),
    shown: wordsOfSlug,
  },
  {
    name: 'Instagram',
    host: 'instagram.com',
    profile: first(/^[\w.]+$/, 'p reel reels explore stories tv accounts'),
    shown: handle,
  },
  {
    name: 'Threads',
    host: 'threads.net',
    hosts: /^threads\.(?:net|com)$/,
    profile: withAt,
    shown: handle,
  },
  { name: 'TikTok', host: 'tiktok.com', profile: withAt, shown: handle },
  {
    name: 'Facebook',
    host: 'facebook.com',
    hosts: /(?:^|\.)facebook\.com$/,
    profile: first(
      /^[\w.]{5,}$/,
      'watch groups events marketplace sharer share photo photo.php story.php profile.php permalink.php sharer.php',
    ),
  },
  {
    name: 'Bluesky',
    host: 'bsky.app',
    profile: behind('profile'),
    shown: (name) => handle(name.replace(/\.bsky\.social$/, '')),
  },
  { name: 'Mastodon', host: 'mastodon.social', profile: withAt, shown: handle },
  {
    name: 'YouTube',
    host: 'youtube.com',
    hosts: /^(?:music\.)?(?:youtube\.com|youtu\.be)$/,
    profile: (path) => withAt(path) ?? behind('c', 'user')(path),
    shown: handle,
  },
  {
    name: 'Medium',
    host: 'medium.com',
    profile: first(/^@?[\w.-]+$/, 'm p tag search'),
    shown: wordsOfSlug,
  },
  { name: 'Substack', host: 'substack.com', profile: withAt, shown: handle },
  {
    name: 'GitHub',
    host: 'github.com',
    hosts: /^(?:gist\.)?github\.com$/,
    profile: first(/^[\w-]+$/, 'features topics search trending marketplace orgs'),
  },
  { name: 'GitLab', host: 'gitlab.com', profile: first(/^[\w.-]+$/, 'explore') },
  {
    name: 'Reddit',
    host: 'reddit.com',
    hosts: /(?:^|\.)reddit\.com$/,
    profile: ([kind = '', name]) =>
      name !== undefined && /^(?:r|u|user)$/i.test(kind)
        ? `${kind.toLowerCase() === 'r' ? 'r' : 'u'}/${name}`
        : undefined,
  },
  {
    name: 'Telegram',
    host: 't.me',
    profile: (path) => (path[0] === 's' ? path[1] : first(/^\w{4,}$/, 'joinchat')(path)),
    shown: handle,
  },
];

/** Platforms where each user has a separate host: the name there is the profile. */
const hosting: readonly (readonly [suffix: string, name: string])[] = [
  ['substack.com', 'Substack'],
  ['beehiiv.com', 'beehiiv'],
  ['medium.com', 'Medium'],
  ['ghost.io', 'Ghost'],
  ['wordpress.com', 'WordPress'],
  ['blogspot.com', 'Blogger'],
  ['tumblr.com', 'Tumblr'],
  ['github.io', 'GitHub'],
  ['steadyhq.com', 'Steady'],
  ['buttondown.com', 'Buttondown'],
  ['vercel.app', 'Vercel'],
  ['netlify.app', 'Netlify'],
  ['pages.dev', 'Cloudflare Pages'],
  ['notion.site', 'Notion'],
  ['wixsite.com', 'Wix'],
  ['jimdosite.com', 'Jimdo'],
];

/** Returns the platform's name, and the profile if the address is a user's own; undefined for unknown platforms. */
export function platformOf({
  host,
  path,
}: WebAddress): { readonly platform: string; readonly profile: Profile | undefined } | undefined {
  const hosted = hosting.find(([suffix]) => host.endsWith(`.${suffix}`));
  if (hosted) {
    const [suffix, platform] = hosted;
    const own = host.slice(0, -suffix.length - 1);
    return { platform, profile: { key: host, name: `${wordsOfSlug(own)} (${platform})` } };
  }
  const platform = platforms.find((one) => one.hosts?.test(host) ?? one.host === host);
  if (!platform) return undefined;
  const name = platform.profile(path);
  if (name === undefined || name === '') return { platform: platform.name, profile: undefined };
  const shown = platform.shown?.(name) ?? name;
  return {
    platform: platform.name,
    profile: {
      key: `${platform.host}/${name.toLowerCase()}`,
      name: `${shown} (${platform.name})`,
    },
  };
}

/** Returns `ada-lovelace-4a11` as words, `Ada Lovelace`, without numbers that only distinguish namesakes. */
function wordsOfSlug(slug: string): string {
  const parts = slug.split(/[-_.]+/).filter(Boolean);
  const words = parts.filter((word, index) => index === 0 || !/\d/.test(word));
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
