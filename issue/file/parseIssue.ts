import { z } from 'zod';
import { blockDefinitions, type Block, type BlockType } from '../blocks/allBlocks.ts';
import { upgradeBlock } from '../blocks/upgradeBlock.ts';
import { issueFields, issueVersion, type Issue } from '../issue.ts';
import {
  countValues,
  markWork,
  mostBlocks,
  mostMarkWork,
  mostNotUnderstood,
  mostValues,
} from './limits.ts';
import { fieldsReason, fieldsText, type Reason } from './reason.ts';
import { takeUnknownFields } from './unknownFields.ts';
import { readJson } from './readJson.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A part of a file that could not be parsed, and where: `blocks[3]: …`. */
export interface Problem {
  readonly where: string;
  readonly why: string;
}

export type ParsedIssue =
  | { readonly outcome: 'parsed'; readonly issue: Issue; readonly problems: readonly Problem[] }
  /** Written by a newer version: open it read-only, with the blocks that can be parsed. */
  | {
      readonly outcome: 'newer';
      readonly issue: Issue;
      readonly version: number;
      readonly problems: readonly Problem[];
    }
  | { readonly outcome: 'invalid'; readonly why: Reason };

const file = z.looseObject({
  format: z.literal('setzkasten-issue'),
  version: z.number().int().positive(),
  id: z.string().min(1),
  blocks: z.array(z.unknown()).max(mostBlocks),
});
const anyBlock = z.looseObject({ id: z.string().optional(), type: z.string() });

/**
 * Parses the text of an `issue.json`. Never throws: text that is no issue is `invalid` with a reason; a block that
 * cannot be parsed becomes an unknown block, which is kept and written back unchanged.
 */
export function parseIssue(text: string): ParsedIssue {
  const json = readJson(text);
  if ('why' in json) return { outcome: 'invalid', why: json.why };
  const parsed = file.safeParse(json.value);
  if (!parsed.success) return { outcome: 'invalid', why: fieldsReason(parsed.error, 1) };
  const { version, id, blocks: raw } = parsed.data;
  // From the raw value, as the schema loses a field named `__proto__`.
  const { format: _f, version: _v, id: _i, blocks: _b, ...extra } = json.value as Fields;
  const problems: Problem[] = [];
  const unknownFields: Record<string, Fields> = {};
  let budget = mostNotUnderstood;
  let marksLeft = mostMarkWork;
  const taken = new Map<string, number>();
  const blocks = raw.map((value, index) => {
    const where = `blocks[${String(index)}]`;
    const work = markWork(value);
    if (work > marksLeft)
      return unknownBlock(value, where, 'It has too many combining marks.', problems);
    marksLeft -= work;
    const block =
      budget > 0
        ? parseBlock(withOwnId(value, taken), where, problems, unknownFields)
        : unknownBlock(
            value,
            where,
            'There is too much before it that is not understood.',
            problems,
          );
    if (block.type === 'unknown') budget -= countValues(value, mostValues);
    return block.type === 'unknown' ? { ...block, raw: value } : block;
  });
  const issue = {
    ...issueFrom(id, blocks, extra),
    ...(Object.keys(unknownFields).length > 0 ? { unknownFields } : {}),
  };
  return version > issueVersion
    ? { outcome: 'newer', issue, version, problems }
    : { outcome: 'parsed', issue, problems };
}

/**
 * Returns a block of a file with a new id if an earlier one has its id, as pages need ids that differ. `taken` counts
 * the blocks of each id so far.
 */
function withOwnId(raw: unknown, taken: Map<string, number>): unknown {
  const head = anyBlock.safeParse(raw);
  const id = head.success ? head.data.id : undefined;
  if (id === undefined) return raw;
  let count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  if (count === 1) return raw;
  while (taken.has(`${id}-${String(count)}`)) count += 1;
  taken.set(id, count);
  const own = `${id}-${String(count)}`;
  taken.set(own, 1);
  return { ...(raw as Fields), id: own };
}

/** Returns an issue of these blocks; unknown fields of its file are kept as they are. */
export function issueFrom(
  id: string,
  blocks: readonly Block[],
  others: Readonly<Record<string, unknown>>,
): Issue {
  const own = Object.entries(issueFields).flatMap(([name, schema]) => {
    const { success, data } = schema.safeParse(others[name]);
    return success ? [[name, data] as const] : [];
  });
  const understood = Object.fromEntries(own);
  const extra = Object.entries(others).filter(([name]) => !Object.hasOwn(understood, name));
  const kept = extra.length > 0 ? { extra: Object.fromEntries(extra) } : {};
  return { id, ...understood, blocks, ...kept };
}

/**
 * Parses one block of a file, or returns an unknown block with its raw value and adds to `problems`. With
 * `unknownFields`, unknown fields are collected there and do not make the block unknown.
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
  const current = upgradeBlock(head.data);
  const block = schema.safeParse(current);
  if (block.success) return block.data;
  const own = unknownFields && takeUnknownFields(current, block.error, unknownFields);
  const again = own && schema.safeParse(own);
  return again?.success === true ? again.data : keep(fieldsText(fieldsReason(block.error, 1)));
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
