/** A version as far as thinning looks at it. */
export interface Thinnable {
  /** When it was written, in ms since 1970. */
  readonly time: number;
  /** Whether it has a name, or was sent: such a one stays for ever. */
  readonly isProtected: boolean;
}

const day = 86_400_000;

/** How far apart versions are kept, by how old they are: one for each beginning of their time in ISO 8601. */
const grains = [
  { youngerThan: 7 * day, grain: 'YYYY-MM-DDTHH'.length },
  { youngerThan: 365 * day, grain: 'YYYY-MM-DD'.length },
  { youngerThan: Infinity, grain: 'YYYY-MM'.length },
];

/**
 * Which versions of a history need not be kept, out of all it has, oldest first. All that were the present one at some
 * time of the last day stay, then the last of each hour for a week, of each day for a year and of each month after
 * that; always the first, and the protected ones. What is left is thinned no further at the same time.
 */
export function dispensableVersions<V extends Thinnable>(versions: readonly V[], now: number): V[] {
  return versions.filter((version, index) => {
    const next = versions[index + 1];
    if (index === 0 || version.isProtected || !next) return false;
    // It was the present one until the next was written.
    if (now - next.time < day) return false;
    return bucketOf(version.time, now) === bucketOf(next.time, now);
  });
}

function bucketOf(time: number, now: number): string {
  const { grain } = grains.find(({ youngerThan }) => now - time < youngerThan) ?? { grain: 0 };
  return new Date(time).toISOString().slice(0, grain);
}
