import { verify } from 'node:crypto';
import { basename } from 'node:path/posix';
import type { AppUpdater } from 'electron-updater';
import { GenericProvider } from 'electron-updater/out/providers/GenericProvider.js';
import type { ProviderRuntimeOptions } from 'electron-updater/out/providers/Provider.js';
import { signedText } from './signedText.ts';
import type { UpdateFeed } from './updateFeed.ts';

/** Thrown for a feed that is not signed, or by somebody else. */
export class BadSignature extends Error {
  override readonly name = 'BadSignature';
}

type Provider = new (
  _: unknown,
  updater: AppUpdater,
  options: ProviderRuntimeOptions,
) => GenericProvider;

/**
 * Returns a provider for the update library: its description of the update (`latest….yml`) has to be signed in a file
 * beside it (`.sig`), with Ed25519 in base64 (`signedText`). As it has the hash of each file, no other is needed.
 */
export function signedFeed({
  url: feed,
  publicKey,
}: Pick<UpdateFeed, 'url' | 'publicKey'>): Provider {
  return class SignedFeed extends GenericProvider {
    constructor(_: unknown, updater: AppUpdater, options: ProviderRuntimeOptions) {
      super({ provider: 'generic', url: feed }, updater, options);
    }

    /** Sends none: the library's would be an id of this installation. */
    override setRequestHeaders(): void {
      super.setRequestHeaders({ 'cache-control': 'no-cache' });
    }

    protected override async httpRequest(url: URL): Promise<string> {
      const described = (await super.httpRequest(url)) ?? '';
      const beside = new URL(url);
      beside.pathname += '.sig';
      const signature = await super.httpRequest(beside).catch((error: unknown) => {
        if (error instanceof Error && 'statusCode' in error) throw new BadSignature();
        throw error;
      });
      const bytes = Buffer.from(signature ?? '', 'base64');
      const text = signedText(basename(url.pathname), described);
      if (!verify(null, text, publicKey, bytes)) throw new BadSignature();
      return described;
    }
  };
}
