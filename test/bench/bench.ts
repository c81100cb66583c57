import { benchCharts } from './benchCharts.ts';
import { benchEmail } from './benchEmail.ts';
import { benchImport } from './benchImport.ts';
import { benchLibrary } from './benchLibrary.ts';
import { benchPictures } from './benchPictures.ts';
import { benchStart } from './benchStart.ts';
import { benchTyping } from './benchTyping.ts';

/** `npm run bench` runs all, `npm run bench -- email` (or `typing`, `import`, `charts`, `pictures`, `library`, `start`) one of them. Exit code 1 where a limit is missed. */
const parts: Readonly<Record<string, () => Promise<string[]>>> = {
  typing: benchTyping,
  email: benchEmail,
  import: benchImport,
  charts: benchCharts,
  pictures: benchPictures,
  library: benchLibrary,
  start: benchStart,
};
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) throw new Error(`There is no benchmark "${unknown}".`);

const missed: string[] = [];
for (const [name, run] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name)) missed.push(...(await run()));
}
for (const sentence of missed) console.error(sentence);
process.exitCode = missed.length > 0 ? 1 : 0;
