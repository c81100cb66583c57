/** Files of one document each, and pictures, which a document shows. */
const single = /\.(?:txt|md|markdown|html?|docx|odt|fodt|rtf|mjml|mht|mhtml|eml|pdf)$/i;
const picture = /\.(?:png|jpe?g|gif|webp|svg|heic|heif|avif|tiff?|bmp)$/i;

/** False for files that are certainly no archive, by their names, which saves reading them twice. */
export function mayBeArchive(names: readonly string[]): boolean {
  const others = names.filter((name) => !picture.test(name));
  return others.length > 1 || others.some((name) => !single.test(name));
}
