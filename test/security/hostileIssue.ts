import { z } from 'zod';
import { blockDefinitions } from '../../issue/blocks/allBlocks.ts';
import { publicationSchema } from '../../issue/publication.ts';
import { contentHash } from '../../desk/files/contentHash.ts';
import { pictures } from '../support/pictures.ts';
import { everyField, type Filling } from './everyField.ts';
import { hostileValues } from './hostileValues.ts';

const [first, ...others] = Object.values(blockDefinitions).map(({ schema }) => schema);
export const blocksSchema = z.object({ blocks: z.array(z.union(first ? [first, ...others] : [])) });

/** The one picture that these issues have; see `pictures.png`. */
export const hostilePicture = `${contentHash(pictures.png.bytes)}.png`;

/** Numbers at the ends of what a number can be. */
const numbers = [7, 0, -1, 2 ** 53 - 1, -(2 ** 53), 1e-300, 1e300, 0.1 + 0.2];

/**
 * Fills each field with the next of the values, one step on in each turn: over as many turns as there are values, each
 * value comes into each field, with others beside it.
 */
function filling(values: readonly string[], turn: number): Filling {
  let field = 0;
  return {
    text: (path) => {
      const value = values[(turn + 31 * field++) % values.length] ?? '';
      // Else no picture would ever be there, and no alternative text in an attribute.
      return path.endsWith('asset') && turn % 2 === 0 ? hostilePicture : value;
    },
    number: () => numbers[(turn + field++) % numbers.length] ?? 0,
  };
}

/** Returns one of each block as a file holds them, a hostile value in each field. */
export function hostileBlocks(turn: number, values = hostileValues): readonly unknown[] {
  return everyField(blocksSchema, filling(values, turn)).blocks;
}

/** Returns the text of an `issue.json` with these blocks. */
export function fileOf(blocks: readonly unknown[]): string {
  return JSON.stringify({ format: 'setzkasten-issue', version: 4, id: 'hostile', blocks });
}

/** Returns what a `publication.json` holds, a hostile value in each field. */
export function hostilePublication(turn: number, values = hostileValues) {
  return everyField(publicationSchema, filling(values, turn));
}

/** Returns whatever else is described by a schema, a hostile value in each field. */
export function hostileValue<T>(schema: z.ZodType<unknown, T>, turn: number): T {
  return everyField(schema, filling(hostileValues, turn));
}
