import { z } from 'zod';
import { blockDefinitions } from '../blocks/allBlocks.ts';
import { issueFields, issueVersion } from '../issue.ts';

/** Returns the JSON Schema (draft 2020-12) of an `issue.json`, generated from the blocks' own schemas. */
export function issueJsonSchema(): object {
  const [first, ...others] = Object.values(blockDefinitions).map(({ schema }) => schema);
  const issue = z.object({
    format: z.literal('setzkasten-issue'),
    version: z.literal([issueVersion - 1, issueVersion]),
    id: z.string().min(1),
    ...z.object(issueFields).partial().shape,
    blocks: z.array(z.union(first ? [first, ...others] : [])),
  });
  return { title: 'Setzkasten issue', ...z.toJSONSchema(issue, { io: 'input', reused: 'ref' }) };
}
