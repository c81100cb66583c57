import { failureOfStatus, HostFailed } from '../hostFailure.ts';
import { fetchWithoutRedirects, limitOf } from '../hostFetch.ts';
import type { HostReason } from '../hostingContract.ts';
import type { HostKind } from '../pictureHost.ts';
import { isFolderPath, isServerAddress, joined } from '../serverAddress.ts';

/** What S3 services call their refusals. */
const reasons: Readonly<Record<string, HostReason>> = {
  InvalidAccessKeyId: 'login-refused',
  SignatureDoesNotMatch: 'login-refused',
  AccessDenied: 'forbidden',
  NoSuchBucket: 'no-folder',
  PreconditionFailed: 'name-taken',
  EntityTooLarge: 'too-large',
  RequestTimeTooSkewed: 'clock-wrong',
  QuotaExceeded: 'full',
  XMinioStorageFull: 'full',
};

type Field = 'endpoint' | 'region' | 'bucket' | 'folder' | 'keyId' | 'access';

/**
 * Storage with the S3 protocol: Amazon, Cloudflare R2, Hetzner, MinIO and others. It stores a file as a whole or not at
 * all.
 */
export const s3: HostKind<Field> = {
  isUsable: {
    endpoint: isServerAddress,
    region: (value) => /^[a-z0-9-]*$/i.test(value),
    bucket: (value) => /^[a-z0-9][a-z0-9._-]*$/i.test(value),
    folder: isFolderPath,
    keyId: (value) => /^[\x21-\x7e]+$/.test(value),
    access: (value) => ['', 'public-read'].includes(value),
  },
  boundTo: ['endpoint', 'bucket', 'keyId'],
  secret: 'needed',
  connect: async ({ endpoint, region, bucket, folder, keyId, access }, secret, context) => {
    const { S3mini, S3ServiceError } = await import('s3mini');
    const clientThat = (headers: Readonly<Record<string, string>>) =>
      new S3mini({
        accessKeyId: keyId,
        secretAccessKey: secret,
        endpoint: joined(endpoint, bucket),
        region: region || 'auto',
        fetch: (input, init) =>
          fetchWithoutRedirects(input, {
            ...init,
            headers: { ...headersOf(init?.headers), ...headers },
            signal: limitOf(context, init?.body instanceof Uint8Array ? init.body.length : 0),
          }),
      });
    const client = clientThat({});
    // Refuses an existing object. It need not be signed.
    const careful = clientThat({ 'if-none-match': '*' });
    const key = (name: string) => joined(folder.replace(/^\/+/, ''), name);
    const granted = access === '' ? {} : ({ 'x-amz-acl': access } as const);
    const translated = (error: unknown): never => {
      if (!(error instanceof S3ServiceError)) throw error;
      const { status, serviceCode = '' } = error;
      const reason = reasons[serviceCode];
      throw reason
        ? new HostFailed(reason, serviceCode)
        : failureOfStatus(status, serviceCode === 'Unknown' ? '' : serviceCode);
    };
    return {
      sizeOf: async (name) => {
        // A service that lists nothing answers 403 for an object that is not there: storing it will tell.
        const found = await client
          .getContentLength(key(name))
          .catch((error: unknown) => {
            const cause = error instanceof Error ? error.cause : undefined;
            if (cause instanceof S3ServiceError && [403, 404].includes(cause.status))
              return undefined;
            throw cause ?? error;
          })
          .catch(translated);
        return found;
      },
      put: async (name, bytes, type) => {
        const put = (through: typeof client) =>
          through.putObject(key(name), bytes, type, undefined, granted, bytes.length);
        await put(careful)
          .catch((error: unknown) => {
            const isUnsupported = error instanceof S3ServiceError && error.status === 501;
            if (isUnsupported) return put(client);
            throw error;
          })
          .catch(translated);
      },
      remove: async (name) => {
        await client.deleteObject(key(name)).catch(translated);
      },
      close: async () => undefined,
    };
  },
};

function headersOf(headers: RequestInit['headers']): Record<string, string> {
  return Object.fromEntries(new Headers(headers));
}
