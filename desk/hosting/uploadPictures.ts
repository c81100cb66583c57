import { contentHash } from '../files/contentHash.ts';
import type { Library } from '../library/library.ts';
import { hostedName } from '../assets/describedName.ts';
import type { ExportedPicture } from '../export/exportedPictures.ts';
import { HostFailed, hostFailureOf } from './hostFailure.ts';
import type { HostFailure, HostReason, UploadedPicture } from './hostingContract.ts';
import type { HostConnection, HostContext } from './pictureHost.ts';
import { notePublished, publishedNames } from './uploadLedger.ts';
import { publicAddress, type UsableHost } from './usableHost.ts';

export interface UploadOptions extends HostContext {
  /** Called with the number of finished pictures. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** Failures of one picture; after any other, the rest would fail in the same way. */
const ofOnePicture: ReadonlySet<HostReason> = new Set(['name-taken', 'too-large', 'refused']);

/**
 * Publishes pictures. One that is there already is not sent again, and none is deleted or replaced; the others go on if
 * one fails. Rejects only with the signal's reason: what is published by then stays.
 */
export async function uploadPictures(
  library: Library,
  host: UsableHost,
  secret: string,
  pictures: readonly ExportedPicture[],
  options: UploadOptions,
): Promise<UploadedPicture[]> {
  const { signal, onProgress } = options;
  const known = await publishedNames(library, host.base);
  const names = new Map<string, string>();
  const uploaded: UploadedPicture[] = [];
  let connection: HostConnection | undefined;
  let broken: HostFailure | undefined;
  try {
    for (const { asset, alt, bytes, type, ending } of pictures) {
      const hash = contentHash(bytes);
      const name = known.get(hash) ?? names.get(hash) ?? hostedName(alt, hash, ending);
      try {
        signal?.throwIfAborted();
        if (broken) throw new HostFailed(broken.reason, broken.detail);
        connection ??= await host.connect(secret, options);
        const outcome = await publish(connection, name, bytes, type);
        names.set(hash, name);
        uploaded.push({ asset, alt, outcome, address: publicAddress(host, name) });
      } catch (error) {
        signal?.throwIfAborted();
        const failure = hostFailureOf(error, secret);
        if (!ofOnePicture.has(failure.reason)) broken = failure;
        uploaded.push({ asset, alt, outcome: 'failed', failure });
      }
      onProgress?.(uploaded.length);
    }
  } finally {
    await connection?.close().catch(() => undefined);
    await notePublished(library, host.base, names);
  }
  return uploaded;
}

async function publish(
  connection: HostConnection,
  name: string,
  bytes: Uint8Array,
  type: string,
): Promise<'uploaded' | 'there'> {
  const size = await connection.sizeOf(name);
  if (size === bytes.length) return 'there';
  if (size !== undefined) throw new HostFailed('name-taken', name);
  await connection.put(name, bytes, type);
  return 'uploaded';
}
