/** Folders of libraries that this process created, until their publication is saved. */
const folders = new Set<string>();

/** Remembers a library that was just created: its newsletter's name is still to be asked for. */
export function addNewLibrary(folder: string): void {
  folders.add(folder);
}

/** True if this process created the library and its publication has not been saved since. */
export function isNewLibrary(folder: string): boolean {
  return folders.has(folder);
}

/** Forgets that a library is new. */
export function settleNewLibrary(folder: string): void {
  folders.delete(folder);
}
