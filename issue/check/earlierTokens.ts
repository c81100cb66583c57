import { z } from 'zod';
import { blockTypes, type Block } from '../blocks/allBlocks.ts';
import type { Issue } from '../issue.ts';
import { richTextSchema, type RichText } from '../text/inline.ts';
import { changeRichTexts } from '../changes/changeTexts.ts';

/** A line of the previous issue with tokens, and the type of its block. */
const tokenLine = z.object({ type: z.enum(blockTypes), content: richTextSchema });
export type TokenLine = z.infer<typeof tokenLine>;

/** The previous issue's tokens: its title, and its lines with tokens. */
export const earlierTokensSchema = z.object({ title: z.string(), lines: z.array(tokenLine) });
export type EarlierTokens = z.infer<typeof earlierTokensSchema>;

export const noTokens: EarlierTokens = { title: '', lines: [] };

/** Returns the lines of an issue that contain tokens. */
export function tokenLines({ blocks }: Pick<Issue, 'blocks'>): TokenLine[] {
  return blocks.flatMap((block) =>
    block.type === 'unknown'
      ? []
      : richTextsOf(block)
          .filter((content) =>
            content.some((inline) => typeof inline === 'object' && 'token' in inline),
          )
          .map((content) => ({ type: block.type, content })),
  );
}

function richTextsOf(block: Block): RichText[] {
  const found: RichText[] = [];
  changeRichTexts(block, (text) => {
    found.push(text);
    return text;
  });
  return found;
}
