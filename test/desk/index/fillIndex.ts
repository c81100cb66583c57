import { libraryIn } from '../../../desk/library/library.ts';
import { readPublication } from '../../../desk/library/publicationFile.ts';

/** Fills the index of a library, again and again, until it is killed; prints a line when it begins. */
const [folder = '', indexFolder = ''] = process.argv.slice(2);
console.log('begun');
for (;;) {
  const library = libraryIn(folder, undefined, indexFolder);
  await library.known.listWhole((await readPublication(library)).publication);
  await library.known.close();
}
