import { z } from 'zod';
import { blockDefinitions, type Block, type BlockType } from '../blocks/allBlocks.ts';
import { issueVersion, type Issue } from '../issue.ts';
import { sentSchema } from '../sent.ts';
import { countValues } from './countValues.ts';
import { englishReason } from './englishReason.ts';
import { fieldsReason, type Reason } from './reason.ts';
import { markWork } from './markWork.ts';
import { takeUnknownFields } from './unknownFields.ts';
import { readJson } from './readJson.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Something in a file that could not be understood, and where: `blocks[3]: …`. */
export interface Problem {
  readonly where: string;
  readonly why: string;
}

export type ParsedIssue =
  | { readonly outcome: 'parsed'; readonly issue: Issue; readonly problems: readonly Problem[] }
  /** Written by a newer version: open it read-only, its blocks as far as they are understood. */
  | {
      readonly outcome: 'newer';
      readonly issue: Issue;
      readonly version: number;
      readonly problems: readonly Problem[];
    }
  | { readonly outcome: 'invalid'; readonly why: Reason };

/** How many blocks an issue has at most, more than 10 MB of text are imported as: to read millions takes minutes. */
export const mostBlocks = 200_000;

const file = z.looseObject({
  format: z.literal('setzkasten-issue'),
  version: z.number().int().positive(),
  id: z.string().min(1),
  blocks: z.array(z.unknown()).max(mostBlocks),
});
const anyBlock = z.looseObject({ id: z.string().optional(), type: z.string() });

/**
 * How many values a block has at most: ten times those of a long essay. To find out what is wrong with each of millions
 * takes hours, and more memory than there is.
 */
export const mostValues = 20_000;

/** How many values that are not understood are looked at, for the same reason. */
const mostNotUnderstood = 100_000;

/** How much `markWork` an issue may be, as 2,000 marks on one letter are: with more, the page would stop for minutes. */
const mostMarkWork = 4_000_000;

/**
 * Reads the text of an `issue.json`. Never throws: a text that is no issue at all is `invalid` with a reason; a block
 * that is not understood becomes an unknown block, which is kept and written back untouched.
 */
export function parseIssue(text: string): ParsedIssue {
  const json = readJson(text);
  if ('why' in json) return { outcome: 'invalid', why: json.why };
  const parsed = file.safeParse(json.value);
  if (!parsed.success) return { outcome: 'invalid', why: fieldsReason(parsed.error, 1) };
  const { version, id, blocks: raw } = parsed.data;
  // Of what was read, as the schema loses a field named `__proto__`.
  const { format: _f, version: _v, id: _i, blocks: _b, ...extra } = json.value as Fields;
  const problems: Problem[] = [];
  const unknownFields: Record<string, Fields> = {};
  let budget = mostNotUnderstood;
  let marksLeft = mostMarkWork;
  const blocks = raw.map((value, index) => {
    const where = `blocks[${String(index)}]`;
    const work = markWork(value);
    if (work > marksLeft)
      return unknownBlock(value, where, 'It has too many combining marks.', problems);
    marksLeft -= work;
    const block =
      budget > 0
        ? parseBlock(value, where, problems, unknownFields)
        : unknownBlock(
            value,
            where,
            'There is too much before it that is not understood.',
            problems,
          );
    if (block.type === 'unknown') budget -= countValues(value, mostValues);
    return block;
  });
  const issue = {
    ...issueFrom(id, blocks, extra),
    ...(Object.keys(unknownFields).length > 0 ? { unknownFields } : {}),
  };
  return version > issueVersion
    ? { outcome: 'newer', issue, version, problems }
    : { outcome: 'parsed', issue, problems };
}

/** An issue of these blocks; of the other fields of its file those that are none of ours are kept as they are. */
export function issueFrom(
  id: string,
  blocks: readonly Block[],
  others: Readonly<Record<string, unknown>>,
): Issue {
  const sent = sentSchema.safeParse(others['sent']);
  const { sent: _sent, ...unknownFields } = others;
  const extra = sent.success ? unknownFields : others;
  return {
    id,
    ...(sent.success ? { sent: sent.data } : {}),
    blocks,
    ...(Object.keys(extra).length > 0 ? { extra } : {}),
  };
}

/**
 * One block of a file, or an unknown block that keeps what was there, which adds to `problems`. Where `unknownFields` is
 * given, fields that are none of ours make no block unknown: they go there.
 */
export function parseBlock(
  raw: unknown,
  where: string,
  problems: Problem[],
  unknownFields?: Record<string, Fields>,
): Block {
  const head = anyBlock.safeParse(raw);
  const keep = (why: string): Block => unknownBlock(raw, where, why, problems);
  if (!head.success) return keep('This is not a block: it has no type.');
  if (!isBlockType(head.data.type)) return keep(`There is no block type "${head.data.type}".`);
  if (countValues(raw, mostValues) === mostValues) return keep('It is too large for a block.');
  const { schema } = blockDefinitions[head.data.type];
  const block = schema.safeParse(raw);
  if (block.success) return block.data;
  const own = unknownFields && takeUnknownFields(head.data, block.error, unknownFields);
  const again = own && schema.safeParse(own);
  return again?.success === true ? again.data : keep(englishReason(fieldsReason(block.error, 1)));
}

function unknownBlock(raw: unknown, where: string, why: string, problems: Problem[]): Block {
  problems.push({ where, why });
  const head = anyBlock.safeParse(raw);
  const id = head.success && head.data.id ? head.data.id : `unknown-${where}`;
  return { id, type: 'unknown', raw, reason: why };
}

function isBlockType(type: string): type is BlockType {
  return Object.hasOwn(blockDefinitions, type);
}
