import {
  accessItem,
  accessSchema,
  assetAddress,
  pictureParameter,
  type Access,
} from '../../desk/contract.ts';

/**
 * Returns the access that the local server gave to pages of this origin; undefined under Electron, or if the browser
 * stores nothing. Not cached, because a restarted server issues a new one.
 */
export function readAccess(): Access | undefined {
  try {
    return accessSchema.parse(JSON.parse(localStorage.getItem(accessItem) ?? ''));
  } catch {
    return undefined;
  }
}

/** Returns the address at which this face serves a picture of an issue; without an id, one that all issues share. */
export function pictureAddress(id: string | undefined, asset: string): string {
  const address = assetAddress(id, asset);
  const access = window.setzkasten ? undefined : readAccess();
  return access ? `${address}?${pictureParameter}=${access.pictures}` : address;
}
