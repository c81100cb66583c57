import {
  accessItem,
  accessSchema,
  assetAddress,
  pictureParameter,
  type Access,
} from '../../desk/contract.ts';

let last: { readonly stored: string; readonly access: Access } | undefined;

/**
 * Returns the access that the local server gave to pages of this origin; undefined under Electron, or if the browser
 * stores nothing. Read each time, because a restarted server issues a new one, but parsed only if it did.
 */
export function readAccess(): Access | undefined {
  try {
    const stored = localStorage.getItem(accessItem) ?? '';
    if (last?.stored !== stored) last = { stored, access: accessSchema.parse(JSON.parse(stored)) };
    return last.access;
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
