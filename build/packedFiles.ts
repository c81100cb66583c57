/** What the packaged app holds: its bundles, which have every npm package inside, and its package.json. */
const packed = ['/package.json', '/dist/electron', '/dist/renderer'];

/** Whether electron-packager leaves out a path, which starts with `/` at the project's folder (and is empty for itself). */
export function isLeftOut(path: string): boolean {
  if (path.endsWith('.map')) return true;
  return !packed.some((kept) => kept.startsWith(`${path}/`) || `${path}/`.startsWith(`${kept}/`));
}
