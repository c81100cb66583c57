import {
  accessItem,
  accessSchema,
  assetAddress,
  pictureParameter,
  type Access,
} from '../../desk/contract.ts';

/**
 * Returns what the local server gave to pages of this origin; undefined under Electron, and where the browser keeps
 * nothing. Read anew each time: a server that was started again gave another one.
 */
export function readAccess(): Access | undefined {
  try {
    return accessSchema.parse(JSON.parse(localStorage.getItem(accessItem) ?? ''));
  } catch {
    return undefined;
  }
}

/** Returns the address at which this face serves a picture of an issue, or without an id one that all issues share. */
export function pictureAddress(id: string | undefined, asset: string): string {
  const address = assetAddress(id, asset);
  const access = window.setzkasten ? undefined : readAccess();
  return access ? `${address}?${pictureParameter}=${access.pictures}` : address;
}
