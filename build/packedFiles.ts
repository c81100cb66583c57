/** The contents of the packaged app: its bundles, which include every npm package, and its package.json. */
const packed = ['/package.json', '/dist/electron', '/dist/pictures', '/dist/renderer'];

/** True if electron-packager leaves out a path, which starts with `/` at the project's folder (empty for the folder itself). */
export function isLeftOut(path: string): boolean {
  if (path.endsWith('.map')) return true;
  return !packed.some((kept) => kept.startsWith(`${path}/`) || `${path}/`.startsWith(`${kept}/`));
}
