import { z } from 'zod';
import { richTextSchema } from './inline.ts';
import { addressField } from './textField.ts';

/**
 * A source link: its label and its address. The address may be empty in a draft; a label may contain links if one
 * sentence credits several people.
 */
export const sourceSchema = z.strictObject({ label: richTextSchema, url: addressField() });
export type Source = Readonly<z.infer<typeof sourceSchema>>;

/** The line of sources at the end of a block, in reading order. */
export type Sources = readonly Source[];
export const sourcesSchema: z.ZodType<Sources> = z.array(sourceSchema);
