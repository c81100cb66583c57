import { randomBytes } from 'node:crypto';
import { readAtMost } from '../network/readAtMost.ts';
import type { OutputOf } from '../procedure.ts';
import { HostFailed, hostFailureOf } from './hostFailure.ts';
import { limitOf } from './hostFetch.ts';
import type { hostingContract } from './hostingContract.ts';
import type { HostConnection, HostContext } from './pictureHost.ts';
import { publicAddress, type UsableHost } from './usableHost.ts';

/** A white pixel: a host may accept, or serve, nothing but pictures. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==',
  'base64',
);

type HostTest = Extract<
  OutputOf<typeof hostingContract, 'hosting.test'>,
  { outcome: 'works' | 'failed' }
>;

/** Uploads a small picture, fetches it from its web address, and removes it. Rejects only with the signal's reason. */
export async function testHost(
  host: UsableHost,
  secret: string,
  context: HostContext,
): Promise<HostTest> {
  const name = `setzkasten-test-${randomBytes(6).toString('hex')}.png`;
  const address = publicAddress(host, name);
  let step: Extract<HostTest, { outcome: 'failed' }>['step'] = 'upload';
  let connection: HostConnection | undefined;
  try {
    connection = await host.connect(secret, context);
    await connection.put(name, pixel, 'image/png');
    step = 'fetch';
    try {
      await compare(address, context);
    } catch (error) {
      await connection.remove(name).catch(() => undefined);
      throw error;
    }
    step = 'remove';
    await connection.remove(name);
    return { outcome: 'works', address: host.base };
  } catch (error) {
    context.signal?.throwIfAborted();
    return { outcome: 'failed', step, failure: hostFailureOf(error, secret), address };
  } finally {
    await connection?.close().catch(() => undefined);
  }
}

/** Fetches as readers do: without a login, and following redirects. */
async function compare(address: string, context: HostContext): Promise<void> {
  const response = await fetch(address, { signal: limitOf(context), cache: 'no-store' });
  if (!response.ok) {
    await response.body?.cancel();
    throw new HostFailed('not-public', `HTTP ${String(response.status)}`);
  }
  const bytes = response.body && (await readAtMost(response.body, 100_000));
  if (!bytes || !pixel.equals(bytes)) throw new HostFailed('differs');
}
