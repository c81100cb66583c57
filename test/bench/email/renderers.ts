import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { minimum } from './peers/minimum.ts';
import { mjml } from './peers/mjml.ts';
import { reactEmail } from './peers/reactEmail.ts';
import type { LoadRenderer } from './peers/renderer.ts';
import type { Content } from './content.ts';

/** The renderers that ours is measured against. */
export const renderers: Readonly<Record<string, LoadRenderer>> = { minimum, mjml, reactEmail };

/** Loads one of them from the folder that the peers were installed in. Throws where there is none of that name. */
export async function loadRenderer(
  name: string,
  folder: string,
): Promise<(content: Content) => string | Promise<string>> {
  const load = renderers[name];
  if (!load) throw new Error(`There is no renderer "${name}".`);
  const { resolve } = createRequire(join(folder, 'package.json'));
  return load((wanted) => import(pathToFileURL(resolve(wanted)).href));
}
