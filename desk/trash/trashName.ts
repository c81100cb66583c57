/** When an issue was deleted, and its folder's original name. */
export interface TrashedName {
  /** ISO 8601, in UTC. */
  readonly deleted: string;
  readonly id: string;
}

const written =
  /^(?<day>\d{4}-\d{2}-\d{2})T(?<hour>\d{2})-(?<minute>\d{2})-(?<second>\d{2})-(?<fraction>\d{3})Z-(?<id>.+)$/s;

/** Returns a folder's name in the trash: `2025-08-25T10-30-00-000Z-2025-08-25-kw35`. */
export function trashName(id: string, deleted: Date): string {
  return `${deleted.toISOString().replaceAll(/[:.]/g, '-')}-${id}`;
}

/** Parses a name created by `trashName`; undefined for any other. */
export function readTrashName(name: string): TrashedName | undefined {
  const { day, hour, minute, second, fraction, id } = written.exec(name)?.groups ?? {};
  const deleted = `${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}.${fraction ?? ''}Z`;
  if (id === undefined || Number.isNaN(Date.parse(deleted))) return undefined;
  return { deleted, id };
}
