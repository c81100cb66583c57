import { HostFailed } from './hostFailure.ts';

export interface HostCall {
  /** Stops the call; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Time limit of one request, in ms; the time to send a picture is added. */
  readonly timeout?: number | undefined;
}

/** Time that a host has to answer, in ms. */
export const answerTimeout = 30_000;

/** The slowest connection that a picture is sent on, in bytes per ms. */
const slowest = 16;

/** Returns a signal for one request that sends so many bytes: it aborts at the time limit, or with the call's own. */
export function limitOf({ signal, timeout = answerTimeout }: HostCall, bytes = 0): AbortSignal {
  const limit = AbortSignal.timeout(timeout + Math.ceil(bytes / slowest));
  return signal ? AbortSignal.any([signal, limit]) : limit;
}

/**
 * Fetches, and rejects with the address of a redirect instead of following it: it could lead a password to another
 * server.
 */
export const fetchWithoutRedirects: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'manual' });
  const { status, headers } = response;
  if (status < 300 || status > 399 || status === 304) return response;
  await response.body?.cancel();
  // Its query may contain a token. S3 names the bucket's region if that is the reason.
  const [address = ''] = (headers.get('location') ?? '').split(/[?#]/);
  throw new HostFailed('redirect', address || (headers.get('x-amz-bucket-region') ?? ''));
};
