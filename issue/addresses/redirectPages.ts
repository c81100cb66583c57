import { base64Text } from './base64Text.ts';

/** A page that redirects to an address contained in its own address. */
export interface RedirectPage {
  /** Its host and path, in lower case. */
  readonly page: RegExp;
  /** The parameters that may hold the target. */
  readonly parameters: readonly string[];
  /** Decodes a percent-decoded value that is not an address yet. */
  readonly decode?: (value: string) => string | undefined;
}

const to = (page: RegExp, ...parameters: string[]): RedirectPage => ({ page, parameters });

/** `a1` and the address in base64, as Bing writes it. */
const ofBing = (value: string) => base64Text(value.replace(/^a1/, ''));

/** Mandrill's nested JSON, in base64. */
const ofMandrill = (value: string) => addressInJson(base64Text(value));

/** Pages that redirect to the address in one of their parameters. */
export const redirectPages: readonly RedirectPage[] = [
  // Search engines.
  to(/^(?:www\.)?google\.[a-z.]+\/url$/, 'q', 'url'),
  to(/^(?:news|scholar)\.google\.[a-z.]+\/(?:news\/url|scholar_url)$/, 'url'),
  { page: /^(?:www\.)?bing\.com\/ck\/a$/, parameters: ['u'], decode: ofBing },
  to(/^(?:www\.)?bing\.com\/news\/apiclick\.aspx$/, 'url'),
  to(/^(?:www\.)?duckduckgo\.com\/l\/$/, 'uddg'),
  // Web mail: GMX, WEB.DE, mail.com, 1&1, Horde.
  to(
    /^deref-(?:gmx|web|mail|1und1)(?:-\d+)?\.(?:net|de|com|fr|co\.uk)\/mail\/client\/(?:[\w-]+\/)?dereferrer\/?$/,
    'redirecturl',
  ),
  to(
    /^3c(?:-[a-z]+)?\.(?:gmx\.(?:net|com|es)|web\.de|mail\.com)\/mail\/client\/dereferrer\/?$/,
    'redirecturl',
  ),
  to(/^service\.gmx\.net\/de\/cgi\/derefer$/, 'dest'),
  // Mail filters: Microsoft, Barracuda, Mimecast, Sophos, Trend Micro, Trellix, Check Point, Symantec, EdgePilot.
  to(
    /^(?:[\w-]+\.)?safelinks\.protection\.(?:outlook\.com|office365\.us|partner\.outlook\.cn)\/(?:ap\/[\w-]+\/?)?$/,
    'url',
  ),
  to(/^statics\.teams\.cdn\.office\.net\/evergreen-assets\/safelinks\//, 'url'),
  to(/^linkprotect\.cudasvc\.com\/url$/, 'a'),
  to(/^(?:[\w-]+\.)*mimecast(?:protect)?\.com\/s\/[^/]+\/?$/, 'url'),
  { page: /^[\w-]+\.protection\.sophos\.com\/$/, parameters: ['u'], decode: base64Text },
  to(/^[\w-]+\.trendmicro\.com(?::\d+)?\/wis\/clicktime\//, 'url'),
  to(/^protect2?\.fireeye\.com\/(?:v1\/)?url$/, 'u'),
  to(/^avanan\.url-protection\.com\/v1\/url$/, 'o'),
  to(/^clicktime\.symantec\.com\//, 'u'),
  to(/^link\.edgepilot\.com\/s\//, 'u'),
  // Social networks and messengers.
  to(
    /^(?:(?:l|lm|m|www)\.)?(?:facebook|instagram|threads|messenger)\.(?:com|net)\/(?:l\.php|flx\/warn\/)$/,
    'u',
  ),
  to(/^(?:l|lm)\.(?:facebook|instagram|threads|messenger)\.(?:com|net)\/$/, 'u'),
  to(/^l\.wl\.co\/l$/, 'u'),
  to(/^(?:www\.)?linkedin\.com\/(?:redir\/redirect|safety\/go|redirect)\/?$/, 'url'),
  to(/^(?:www\.)?youtube\.com\/redirect$/, 'q'),
  to(/^(?:out|click)\.reddit\.com\//, 'url'),
  to(/^t\.umblr\.com\/redirect$/, 'z'),
  to(/^(?:[a-z]+\.)?pinterest\.[a-z.]+\/offsite\/$/, 'url'),
  to(/^(?:www\.)?tiktok\.com\/link\/v2$/, 'target'),
  to(/^go\.bsky\.app\/redirect$/, 'u'),
  to(/^(?:m\.)?vk\.com\/away(?:\.php)?$/, 'to'),
  to(/^(?:www\.)?steamcommunity\.com\/linkfilter\/$/, 'url', 'u'),
  to(
    /^(?:twitter|x)\.com\/(?:i\/)?(?:safety\/)?(?:redirect|unsafe_link_warning)$/,
    'url',
    'unsafe_link',
  ),
  to(/^slack-redir\.net\/link$/, 'url'),
  to(/^exit\.sc\/$/, 'url'),
  to(/^(?:www\.)?medium\.com\/r\/$/, 'url'),
  to(/^t\.me\/iv$/, 'url'),
  // Reading and sharing services.
  to(/^getpocket\.com\/redirect$/, 'url'),
  to(/^flipboard\.com\/redirect$/, 'url'),
  to(/^(?:www\.)?dropbox\.com\/referrer_cleansing_redirect$/, 'url'),
  to(/^(?:www\.)?evernote\.com\/outboundredirect\.action$/, 'dest'),
  to(/^(?:cts\.businesswire\.com\/ct\/ct|ctt\.marketwire\.com\/)$/, 'url'),
  to(/^(?:c212\.net|edge\.prnewswire\.com)\/c\/link\/$/, 'u'),
  { page: /^mandrillapp\.com\/track\/click\//, parameters: ['p'], decode: ofMandrill },
];

/** Returns the address that a JSON text names as its target; its slashes may be escaped once or twice. */
export function addressInJson(json: string | undefined): string | undefined {
  const found = /"(?:e|url)\\*":\s*\\*"(https?:.+?)\\*"/su.exec(json ?? '')?.[1];
  return found?.replace(/\\+\//g, '/');
}
