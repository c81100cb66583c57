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
  return assetAddress(id, asset) + pictureAccess();
}

/** Returns what follows the address of a picture, so that this face serves it. */
export function pictureAccess(): string {
  const access = window.setzkasten ? undefined : readAccess();
  return access ? `?${pictureParameter}=${access.pictures}` : '';
}
