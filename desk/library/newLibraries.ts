/** Folders of libraries that this process created, until their publication is saved: their newsletter's name is still to be asked for. */
export const newLibraries = new Set<string>();
