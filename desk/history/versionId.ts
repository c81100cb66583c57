/** A version's file name without the extension: its time, in UTC, and the start of its hash. */
export const versionId = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z-[0-9a-f]{8}$/;

/** Returns when the version was written, in ms since 1970; NaN if its id contains no time. */
export function timeOfVersion(id: string): number {
  const [date = '', time = ''] = id.slice(0, 24).split('T');
  return Date.parse(`${date}T${time.replace('-', ':').replace('-', ':').replace('-', '.')}`);
}
