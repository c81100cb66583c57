/** The folders of libraries that this process made, until their publication is saved. */
const folders = new Set<string>();

/** Remembers a library that was just made: its newsletter's name is still to be asked for. */
export function addNewLibrary(folder: string): void {
  folders.add(folder);
}

/** True if the library was made by this process and its publication not saved since. */
export function isNewLibrary(folder: string): boolean {
  return folders.has(folder);
}

/** Forgets that a library is new. */
export function settleNewLibrary(folder: string): void {
  folders.delete(folder);
}
