import { groupedBy } from '../../issue/groupedBy.ts';
import type { LinkAnswer } from '../../issue/check/linkAnswers.ts';
import { pageOf } from '../../issue/addresses/pageOf.ts';
import type { JobControls } from '../jobs/jobs.ts';
import { ask, webAddress } from '../network/ask.ts';
import { isPublicAddress } from '../network/isPublicAddress.ts';

export interface AskOptions extends JobControls {
  /** True if a server may be asked. */
  readonly mayAsk?: (ip: string) => boolean;
  /** For one address with its redirects, in ms. */
  readonly timeout?: number;
  /** Time after which an answer is called slow, in ms. */
  readonly slowAfter?: number;
}

/** Servers that are asked at the same time; each gets one question after the other. */
const atOnce = 8;
const mostRedirects = 8;

/**
 * Asks for each address with HEAD, and with GET where HEAD gets no page; reads no content. Resolves to the answers by
 * address. Rejects only if `signal` aborts.
 */
export async function askLinks(
  addresses: readonly string[],
  options: AskOptions = {},
): Promise<Record<string, LinkAnswer>> {
  const { onProgress, signal } = options;
  const each = new Set(addresses);
  const byHost = groupedBy(each, (address) => webAddress(address)?.host ?? '');
  const waiting = [...byHost.values()];
  const answers: Record<string, LinkAnswer> = {};
  let done = 0;
  const askNext = async (): Promise<void> => {
    for (let group = waiting.pop(); group; group = waiting.pop())
      for (const address of group) {
        answers[address] = await askOne(address, options);
        signal?.throwIfAborted();
        done += 1;
        onProgress?.(done / each.size);
      }
  };
  await Promise.all(Array.from({ length: atOnce }, askNext));
  return answers;
}

async function askOne(
  address: string,
  { mayAsk = isPublicAddress, timeout = 20_000, slowAfter = 5000, signal: stop }: AskOptions,
): Promise<LinkAnswer> {
  const url = webAddress(address);
  if (!url) return { outcome: 'unreachable' };
  const limit = AbortSignal.timeout(timeout);
  const signal = stop ? AbortSignal.any([limit, stop]) : limit;
  const begun = performance.now();
  try {
    const head = await follow(url, 'HEAD', mayAsk, signal).catch(() => undefined);
    // Many servers answer HEAD with an error, or not at all.
    const last = head && head.status < 400 ? head : await follow(url, 'GET', mayAsk, signal);
    return judged(url, last, performance.now() - begun, slowAfter);
  } catch {
    stop?.throwIfAborted();
    return { outcome: 'unreachable' };
  }
}

interface Followed {
  readonly status: number;
  readonly last: URL;
  /** The address up to which every redirect was permanent. */
  readonly lasting: URL;
}

async function follow(
  from: URL,
  method: 'GET' | 'HEAD',
  mayAsk: (ip: string) => boolean,
  signal: AbortSignal,
): Promise<Followed> {
  let last = from;
  let lasting = from;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const response = await ask(last, { method, accept: 'text/html,*/*;q=0.8', mayAsk, signal });
    const { statusCode: status = 0, headers } = response;
    response.destroy();
    const isRedirect = status >= 300 && status < 400 && headers.location !== undefined;
    if (!isRedirect) return { status, last, lasting };
    const next = webAddress(new URL(headers.location ?? '', last).href);
    if (!next) break;
    next.hash ||= last.hash;
    if (lasting === last && (status === 301 || status === 308)) lasting = next;
    last = next;
  }
  throw new Error('The redirects lead nowhere.');
}

/** Hosts and paths of pages that ask for consent before they show what was asked for. */
const consent = /^consent\.|\bconsent\b|zustimmung|privacy-?gate|cookie-?wall/i;

function judged(
  from: URL,
  { status, last, lasting }: Followed,
  time: number,
  slowAfter: number,
): LinkAnswer {
  if (status === 404 || status === 410) return { outcome: 'gone', status };
  if (status >= 400) return { outcome: 'refused', status };
  const isElsewhere = last.href !== from.href;
  if (isElsewhere && consent.test(last.hostname + last.pathname) && !consent.test(from.href))
    return { outcome: 'consent' };
  if (isElsewhere && isStart(last) && !isStart(from)) return { outcome: 'home' };
  // A slash at the end, or https, changes no page.
  if (lasting.href !== from.href && pageOf(lasting.href) !== pageOf(from.href))
    return { outcome: 'moved', to: lasting.href };
  return time > slowAfter ? { outcome: 'slow', time: Math.round(time) } : { outcome: 'there' };
}

/** A start page may be one of a language, such as `/de/`. */
function isStart({ pathname, search }: URL): boolean {
  return search === '' && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i.test(pathname);
}
