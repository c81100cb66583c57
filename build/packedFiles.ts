/** The packaged app's content: its bundles, which include every npm package, and its package.json. */
const packed = ['/package.json', '/dist/electron', '/dist/renderer'];

/**
 * True if electron-packager excludes a path, which starts with `/` at the project's folder (and is empty for the folder
 * itself).
 */
export function isLeftOut(path: string): boolean {
  if (path.endsWith('.map')) return true;
  return !packed.some((kept) => kept.startsWith(`${path}/`) || `${path}/`.startsWith(`${kept}/`));
}
