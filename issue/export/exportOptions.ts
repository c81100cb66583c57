import { z } from 'zod';
import { isPlainWebAddress } from '../addresses/isPlainWebAddress.ts';

/** The user's export options. Each has a default; a target without use for one ignores it. */
export const exportOptionsSchema = z.strictObject({
  /** One ZIP with the document and its pictures, instead of separate files. */
  zip: z.boolean().optional(),
  /** Title, date and similar metadata as YAML before the Markdown. */
  frontMatter: z.boolean().optional(),
  /** Where plain text puts link addresses: after each link (the default), or numbered at the end. */
  sources: z.enum(['inline', 'footnotes']).optional(),
  /** The web address under which the author hosts the pictures: the files then refer to them there. */
  pictureBase: z.string().refine(isPlainWebAddress).optional(),
  /** The present or future web address. */
  address: z.string().refine(isPlainWebAddress).optional(),
});
export type ExportOptions = Readonly<z.infer<typeof exportOptionsSchema>>;
