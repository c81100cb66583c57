import { readFile } from 'node:fs/promises';
import type { Content } from './content.ts';
import { loadRenderer } from './renderers.ts';

/** `node renderOnce.ts RENDERER FOLDER CONTENT`: prints a content's mail, so that a whole process can be timed. */
const [name = '', folder = '', file = ''] = process.argv.slice(2);
const render = await loadRenderer(name, folder);
process.stdout.write(await render(JSON.parse(await readFile(file, 'utf8')) as Content));
