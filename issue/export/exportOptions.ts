import { z } from 'zod';
import { safeUrl } from '../addresses/safeUrl.ts';

/** What the author can choose of an export. Each has a default; a target that has no use for one ignores it. */
export const exportOptionsSchema = z.strictObject({
  /** The document and its pictures in one ZIP, in place of both. */
  zip: z.boolean().optional(),
  /** Title, date and the like as YAML before the Markdown. */
  frontMatter: z.boolean().optional(),
  /** Where plain text names the addresses of its links: behind each (the default), or numbered at the end. */
  sources: z.enum(['inline', 'footnotes']).optional(),
  /** The address on the web below which the author keeps the pictures: the files then look for them there. */
  pictureBase: z.string().refine(isWebAddress).optional(),
  /** The address that the issue has, or will have, on the web. */
  address: z.string().refine(isWebAddress).optional(),
});
export type ExportOptions = Readonly<z.infer<typeof exportOptionsSchema>>;

/** Whether the text is an address of the web that can stand before a file's name. */
export function isWebAddress(text: string): boolean {
  return /^https?:/i.test(safeUrl(text) ?? '') && !/[?#]/.test(text);
}
