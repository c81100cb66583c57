import type { IncomingMessage } from 'node:http';
import { lookup, type LookupAddress } from 'node:dns';
import { isIP } from 'node:net';

/** Thrown for a server on this computer or its network. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress';
}

export interface Question {
  readonly method?: 'GET' | 'HEAD';
  readonly accept: string;
  /** True if a server may be asked. */
  readonly mayAsk: (ip: string) => boolean;
  readonly signal: AbortSignal;
}

/** Returns an address without user name and password; undefined if it is no web address. */
export function webAddress(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  url.username = '';
  url.password = '';
  return url;
}

/**
 * Asks a server, and resolves to its response, also for a redirect. The connection uses the IP address that `mayAsk`
 * allowed, which prevents DNS rebinding. Sends no cookie and no referrer. Rejects with a PrivateAddress, or if there is no
 * answer.
 */
export async function ask(
  url: URL,
  { method = 'GET', accept, mayAsk, signal }: Question,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A host that is an IP address is not looked up.
  if (isIP(host) !== 0 && !mayAsk(host)) throw new PrivateAddress();
  const { request } = await (url.protocol === 'https:'
    ? import('node:https')
    : import('node:http'));
  return new Promise((resolve, reject) => {
    const asking = request(url, {
      method,
      signal,
      agent: false,
      headers: { accept, 'user-agent': 'Setzkasten' },
      lookup: (name, options, answer) => {
        lookup(name, { ...options, all: true }, (error, found: LookupAddress[]) => {
          const allowed = error ? [] : found.filter(({ address }) => mayAsk(address));
          const [first] = allowed;
          if (error) answer(error, '');
          else if (!first || allowed.length < found.length) answer(new PrivateAddress(), '');
          else if (options.all) answer(null, allowed);
          else answer(null, first.address, first.family);
        });
      },
    });
    asking.on('response', resolve).on('error', reject).end();
  });
}
