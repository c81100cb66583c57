import { safeUrl } from '../../issue/addresses/safeUrl.ts';
import type { PictureHost } from '../../issue/publication.ts';
import { contentHash } from '../files/contentHash.ts';
import { allHosts } from './allHosts.ts';
import { hostFields, type HostField, type HostKindName } from './hostingContract.ts';
import type { HostConnection, HostContext, HostKind } from './pictureHost.ts';
import { isServerAddress } from './serverAddress.ts';

/** A picture host whose settings are complete. */
export interface UsableHost {
  readonly kind: HostKindName;
  readonly base: string;
  /** The folder on this computer; undefined for a server. */
  readonly folder: string | undefined;
  readonly secret: 'needed' | 'optional' | 'none';
  /** The name of its secret in the key store: another one for another server or user. */
  readonly secretName: string;
  readonly connect: (secret: string, context: HostContext) => Promise<HostConnection>;
}

/** Returns the host that the settings describe, or the fields with which it cannot be used, or not safely. */
export function usableHost({
  kind,
  base,
  settings,
}: PictureHost): { readonly host: UsableHost } | { readonly unusable: HostField[] } {
  if (!isKind(kind)) return { unusable: [] };
  // Each kind takes its own fields, which TypeScript cannot verify for a kind known only at run time.
  const how = allHosts[kind] as HostKind<HostField>;
  const names: readonly HostField[] = hostFields[kind];
  const values = Object.fromEntries(
    names.map((name) => [name, (settings[name] ?? '').trim()]),
  ) as Record<HostField, string>;
  const wrong = names.filter((name) => !how.isUsable[name](values[name]));
  const unusable = isServerAddress(base.trim()) ? wrong : [...wrong, 'base' as const];
  if (unusable.length > 0) return { unusable };
  const bound = how.boundTo.map((name) => values[name]);
  return {
    host: {
      kind,
      base: (safeUrl(base) ?? '').replace(/\/+$/, ''),
      folder: kind === 'folder' ? values.folder : undefined,
      secret: how.secret,
      secretName: `picture-host-${contentHash(JSON.stringify([kind, ...bound])).slice(0, 32)}`,
      connect: (secret, context) => how.connect(values, secret, context),
    },
  };
}

/** Returns where a hosted file is on the web. */
export function publicAddress({ base }: Pick<UsableHost, 'base'>, name: string): string {
  return `${base}/${encodeURIComponent(name)}`;
}

function isKind(kind: string): kind is HostKindName {
  return Object.hasOwn(hostFields, kind);
}
