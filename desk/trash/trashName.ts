import { timeOfVersion } from '../history/versionId.ts';

/** When an issue was deleted, and its folder's original name. */
export interface TrashedName {
  /** ISO 8601, in UTC. */
  readonly deleted: string;
  readonly id: string;
}

const written = /^(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z)-(.+)$/s;

/** How long a name in the trash may be, in bytes: as long as the disk takes one. */
export const longestTrashName = 255;

/**
 * Returns the name that a folder has in the trash: `2025-08-25T10-30-00-000Z-2025-08-25-kw35`; of a very long name the
 * beginning.
 */
export function trashName(id: string, deleted: Date): string {
  const whole = `${deleted.toISOString().replaceAll(/[:.]/g, '-')}-${id}`;
  if (fits(whole)) return whole;
  let name = '';
  for (const character of whole) {
    if (!fits(name + character)) break;
    name += character;
  }
  return name.replace(/[. ]+$/, '');
}

function fits(name: string): boolean {
  return Buffer.byteLength(name) <= longestTrashName;
}

/** Parses a name created by `trashName`; undefined for any other. */
export function readTrashName(name: string): TrashedName | undefined {
  const [, time = '', id] = written.exec(name) ?? [];
  const deleted = timeOfVersion(time);
  if (id === undefined || Number.isNaN(deleted)) return undefined;
  return { deleted: new Date(deleted).toISOString(), id };
}
