import type { IncomingMessage } from 'node:http';
import { largestAssetBytes } from '../assets/assetsContract.ts';
import { ask, PrivateAddress, webAddress } from '../network/ask.ts';
import { readAtMost } from '../network/readAtMost.ts';
import { isPublicAddress } from '../network/isPublicAddress.ts';
import type { NotFetchedReason } from './picturesContract.ts';

export type Downloaded =
  | { readonly outcome: 'downloaded'; readonly bytes: Uint8Array }
  | { readonly outcome: 'not-fetched'; readonly reason: NotFetchedReason };

export interface DownloadOptions {
  /** True if a server may be asked. */
  readonly mayAsk?: (ip: string) => boolean;
  readonly signal?: AbortSignal | undefined;
}

const mostRedirects = 5;
/** From the first request to the last byte, in ms. */
const timeout = 20_000;

/**
 * Downloads a picture. Every address on the way, including redirects, must be a web address of a server that `mayAsk`
 * allows; the connection uses the IP address that was checked, which prevents DNS rebinding. Sends no cookie and no
 * referrer. Rejects only if `signal` aborts.
 */
export async function download(
  address: string,
  { mayAsk = isPublicAddress, signal: stop }: DownloadOptions = {},
): Promise<Downloaded> {
  const limit = AbortSignal.timeout(timeout);
  const signal = stop ? AbortSignal.any([limit, stop]) : limit;
  let here = address;
  try {
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      const url = webAddress(here);
      if (!url) return refused('address-refused');
      const response = await ask(url, { accept: 'image/*', mayAsk, signal });
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
        response.destroy();
        here = new URL(headers.location, url).href;
        continue;
      }
      return await read(response);
    }
    return refused('unreachable');
  } catch (error) {
    stop?.throwIfAborted();
    return refused(error instanceof PrivateAddress ? 'address-refused' : 'unreachable');
  }
}

function refused(reason: NotFetchedReason): Downloaded {
  return { outcome: 'not-fetched', reason };
}

async function read(response: IncomingMessage): Promise<Downloaded> {
  const { statusCode, headers } = response;
  const stop = (reason: NotFetchedReason) => {
    response.destroy();
    return refused(reason);
  };
  if (statusCode !== 200) return stop('not-there');
  if (!/^(?:image\/|application\/octet-stream)/i.test(headers['content-type'] ?? '')) {
    return stop('no-picture');
  }
  if (Number(headers['content-length'] ?? 0) > largestAssetBytes) return stop('too-large');
  const bytes = await readAtMost(response as AsyncIterable<Buffer>, largestAssetBytes);
  return bytes ? { outcome: 'downloaded', bytes } : stop('too-large');
}
