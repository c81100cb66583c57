/** Where what is made of pictures is kept for later starts, and its maximum size, in bytes. */
export interface MadeFolder {
  readonly path: string;
  readonly most: number;
}

let folder: MadeFolder | undefined;

/**
 * Keeps what is made of pictures from now on in that folder, for later starts and other faces. It is a cache: whatever
 * is missing, damaged or cannot be written is made again. Each face calls it once, before anything is made.
 */
export function keepMade(path: string, most = 100_000_000): void {
  folder = { path, most };
}

/** Returns that folder; undefined if nothing is kept. */
export function madeFolder(): MadeFolder | undefined {
  return folder;
}
