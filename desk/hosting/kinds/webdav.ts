import { failureOfStatus, HostFailed } from '../hostFailure.ts';
import { fetchWithoutRedirects, limitOf } from '../hostFetch.ts';
import { temporaryName, type HostKind } from '../pictureHost.ts';
import { isServerAddress } from '../serverAddress.ts';

/** A folder with the WebDAV protocol: Nextcloud, ownCloud, a web server's own. */
export const webdav: HostKind<'address' | 'user'> = {
  isUsable: {
    address: isServerAddress,
    user: (value) => value !== '' && !/\p{Cc}|:/u.test(value),
  },
  boundTo: ['address', 'user'],
  secret: 'needed',
  connect: async ({ address, user }, secret, context) => {
    const { AuthType, createClient, getPatcher } = await import('webdav');
    getPatcher().patch('fetch', (...request) =>
      fetchWithoutRedirects(...(request as Parameters<typeof fetch>)),
    );
    const limit = (bytes = 0) => ({ signal: limitOf(context, bytes) });
    const client = createClient(address, {
      authType: AuthType.None,
      // The library's own `AuthType.Password` encodes umlauts so that no server recognises them.
      headers: { Authorization: `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}` },
    });
    const sizeOf = async (name: string) => {
      try {
        const found = await client.stat(`/${name}`, limit());
        return 'size' in found ? found.size : undefined;
      } catch (error) {
        if (statusOf(error) === 404) return undefined;
        throw translated(error);
      }
    };
    const remove = async (name: string) => {
      await client.deleteFile(`/${name}`, limit()).catch((error: unknown) => {
        if (statusOf(error) !== 404) throw translated(error);
      });
    };
    return {
      sizeOf,
      put: async (name, bytes, type) => {
        const temporary = temporaryName(name);
        try {
          await client.putFileContents(`/${temporary}`, Buffer.from(bytes), {
            ...limit(bytes.length),
            headers: { 'Content-Type': type },
          });
          if ((await sizeOf(temporary)) !== bytes.length) throw new HostFailed('connection-lost');
          await client.moveFile(`/${temporary}`, `/${name}`, {
            ...limit(),
            overwrite: false,
          });
        } catch (error) {
          // What was sent is of no use, but its removal must not hide the error.
          if (!context.signal?.aborted) await remove(temporary).catch(() => undefined);
          throw translated(error);
        }
      },
      remove,
      close: async () => undefined,
    };
  },
};

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'status' in error ? Number(error.status) : undefined;
}

function translated(error: unknown): unknown {
  const status = statusOf(error);
  return status === undefined ? error : failureOfStatus(status);
}
