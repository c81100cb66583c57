import { isPictureName } from '../pictureName.ts';

/** Files of one document each. */
const single = /\.(?:txt|md|markdown|html?|docx|odt|fodt|rtf|mjml|mht|mhtml|eml|pdf)$/i;

/** False for files that are certainly no archive, by their names, which saves reading them twice. */
export function mayBeArchive(names: readonly string[]): boolean {
  const others = names.filter((name) => !isPictureName(name));
  return others.length > 1 || others.some((name) => !single.test(name));
}
