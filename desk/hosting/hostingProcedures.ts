import type { PictureHost } from '../../issue/publication.ts';
import type { FileSystem } from '../files/fileSystem.ts';
import { missing, type CurrentLibrary } from '../library/currentLibrary.ts';
import { publicationToUse } from '../library/publicationFile.ts';
import { readIssue } from '../library/readIssue.ts';
import { changeRemembered, type PreferencesStore } from '../preferences/preferencesStore.ts';
import type { SecretStore } from '../preferences/secretStore.ts';
import type { Procedures } from '../procedure.ts';
import type { Shell } from '../shell.ts';
import type { HostFailure, HostField, hostingContract } from './hostingContract.ts';
import type { UsableHost } from './usableHost.ts';

type Ready =
  | { readonly outcome: 'ready'; readonly host: UsableHost; readonly secret: string }
  | { readonly outcome: 'unusable'; readonly fields: HostField[] }
  | { readonly outcome: 'secret-needed' };

/** Returns the procedures for the newsletter's picture host. The hosts are loaded when they are first used. */
export function hostingProcedures(
  { chooseFolder }: Shell,
  store: PreferencesStore,
  secrets: SecretStore,
  current: CurrentLibrary,
  fileSystem: FileSystem,
): Procedures<typeof hostingContract> {
  const usable = async (host: PictureHost) => (await import('./usableHost.ts')).usableHost(host);

  /** Returns the host with its secret: the one given, or the one in the key store. */
  async function ready(settings: PictureHost, given: string | undefined): Promise<Ready> {
    const found = await usable(settings);
    if ('unusable' in found) return { outcome: 'unusable', fields: found.unusable };
    const { host } = found;
    if (host.secret === 'none') return { outcome: 'ready', host, secret: '' };
    const secret = given || (await secrets.read(host.secretName));
    return secret === undefined && host.secret === 'needed'
      ? { outcome: 'secret-needed' }
      : { outcome: 'ready', host, secret: secret ?? '' };
  }

  /** A library of somebody else must not make the app write to any folder that it names. */
  async function folderRefusal({ folder }: UsableHost): Promise<HostFailure | undefined> {
    if (folder === undefined) return undefined;
    const { pictureFolders = [] } = await store.read();
    return pictureFolders.includes(folder)
      ? undefined
      : { reason: 'folder-not-chosen', detail: folder };
  }

  /** Nor must it make the app log in with the user's SSH agent to any server that it names. */
  async function refusal(host: UsableHost, secret: string): Promise<HostFailure | undefined> {
    if (!asksAgent(host, secret)) return folderRefusal(host);
    const { agentHosts = [] } = await store.read();
    return agentHosts.includes(host.secretName)
      ? undefined
      : { reason: 'server-not-tested', detail: '' };
  }

  async function allowAgent({ secretName }: UsableHost): Promise<void> {
    await changeRemembered(store, ({ agentHosts = [], ...rest }) => ({
      ...rest,
      agentHosts: [...new Set([...agentHosts, secretName])],
    }));
  }

  return {
    'hosting.state': async ({ host }) => {
      const found = await usable(host);
      const isKept = 'host' in found && (await secrets.read(found.host.secretName)) !== undefined;
      return {
        canKeepSecret: await secrets.isAvailable(),
        hasSecret: isKept,
        canChooseFolder: chooseFolder !== undefined,
      };
    },
    'hosting.keepSecret': async ({ host, secret }) => {
      const found = await usable(host);
      if ('unusable' in found) return { outcome: 'unusable', fields: found.unusable };
      return { outcome: await secrets.keep(found.host.secretName, secret) };
    },
    'hosting.forgetSecret': async ({ host }) => {
      const found = await usable(host);
      if ('host' in found) await secrets.forget(found.host.secretName);
      return { outcome: 'done' };
    },
    'hosting.chooseFolder': async () => {
      if (!chooseFolder) return { outcome: 'unsupported' };
      const folder = await chooseFolder();
      if (folder === undefined) return { outcome: 'cancelled' };
      const failure = await changeRemembered(store, ({ pictureFolders = [], ...rest }) => ({
        ...rest,
        pictureFolders: [...new Set([...pictureFolders, folder])],
      }));
      return failure ?? { outcome: 'chosen', folder };
    },
    'hosting.test': async ({ host: settings, secret: given }) => {
      const found = await ready(settings, given);
      if (found.outcome !== 'ready') return found;
      const { host, secret } = found;
      const failure = await folderRefusal(host);
      if (failure) return { outcome: 'failed', step: 'upload', failure, address: host.base };
      const { testHost } = await import('./testHost.ts');
      const tested = await testHost(host, secret, { fileSystem });
      // The login worked, although the web address may still be wrong.
      const isIn = tested.outcome === 'works' || tested.step !== 'upload';
      if (isIn && asksAgent(host, secret)) await allowAgent(host);
      return tested;
    },
    'hosting.upload': current.attempt(missing, async (library, request) => {
      const { id, target, options, secret: given } = request;
      const read = await readIssue(library, id);
      if (read.outcome !== 'read') return read;
      const publication = await publicationToUse(library);
      if (!publication.pictureHost) return { outcome: 'not-set-up' };
      const found = await ready(publication.pictureHost, given);
      if (found.outcome !== 'ready') return found;
      const { uploadIssue, picturesFor } = await import('./uploadIssue.ts');
      const source = { library, folder: read.folder, issue: read.issue, publication };
      const failure = await refusal(found.host, found.secret);
      if (failure) {
        const { pictures, missingPictures } = await picturesFor(source, target, options);
        const failed = ({ asset, alt }: { asset: string; alt: string }) =>
          ({ asset, alt, outcome: 'failed', failure }) as const;
        return { outcome: 'done', pictures: pictures.map(failed), missingPictures };
      }
      const uploaded = await uploadIssue(source, target, options, found, { fileSystem });
      return { outcome: 'done', ...uploaded };
    }),
  };
}

/** True if the host is to know the user without a secret. */
function asksAgent(host: UsableHost, secret: string): boolean {
  return host.secret === 'optional' && secret === '';
}
