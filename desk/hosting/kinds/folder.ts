import { isAbsolute, join } from 'node:path';
import { saveFile } from '../../files/saveFile.ts';
import { undefinedIfMissing } from '../../files/fileErrors.ts';
import { HostFailed } from '../hostFailure.ts';
import type { HostReason } from '../hostingContract.ts';
import type { HostKind } from '../pictureHost.ts';

const reasons: Readonly<Partial<Record<string, HostReason>>> = {
  conflict: 'name-taken',
  'disk-full': 'full',
  'read-only': 'forbidden',
  'folder-gone': 'no-folder',
};

/** A folder on this computer that another program publishes, such as a sync program or a website generator. */
export const folder: HostKind<'folder'> = {
  isUsable: { folder: (value) => isAbsolute(value) && !/\p{Cc}/u.test(value) },
  boundTo: [],
  secret: 'none',
  connect: async (settings, _secret, { fileSystem }) => {
    const at = (name: string) => join(settings.folder, name);
    return {
      sizeOf: async (name) => {
        const stat = await fileSystem.stat(at(name)).catch(undefinedIfMissing);
        return stat && Number(stat.size);
      },
      put: async (name, bytes) => {
        const saved = await saveFile(at(name), bytes, { expected: 'none', fileSystem });
        if (saved.outcome === 'saved') return;
        const detail = saved.outcome === 'conflict' ? name : saved.why;
        throw new HostFailed(reasons[saved.outcome] ?? 'refused', detail);
      },
      remove: async (name) => {
        await fileSystem.unlink(at(name)).catch(undefinedIfMissing);
      },
      close: async () => undefined,
    };
  },
};
