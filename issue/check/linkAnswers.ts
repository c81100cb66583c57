import { z } from 'zod';
import { linksIn } from '../text/walkPieces.ts';
import { isSharer } from '../text/shareRow.ts';
import { blockPieces } from '../blocks/allBlocks.ts';
import type { Issue } from '../issue.ts';
import { layoutOf, type Publication } from '../publication.ts';

/** What a server said of a link's address. */
export const linkAnswerSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('there') }),
  /** There, but only after this many ms. */
  z.object({ outcome: z.literal('slow'), time: z.number() }),
  /** Elsewhere for good, by its own word. */
  z.object({ outcome: z.literal('moved'), to: z.string() }),
  /** It leads to a site's start page, as many sites answer for a page that is gone. */
  z.object({ outcome: z.literal('home') }),
  /** It leads to a page that asks for consent first. */
  z.object({ outcome: z.literal('consent') }),
  /** There is no such page. */
  z.object({ outcome: z.literal('gone'), status: z.number() }),
  /** The server answers with an error of its own, or does not answer programs. */
  z.object({ outcome: z.literal('refused'), status: z.number() }),
  /** No such server, no secure connection, or no answer in time. */
  z.object({ outcome: z.literal('unreachable') }),
]);
export type LinkAnswer = z.infer<typeof linkAnswerSchema>;

/** Answers by address, as far as known. */
export type LinkAnswers = Readonly<Record<string, LinkAnswer>>;

/** True if no server answered at all, so that the network is missing rather than the pages. */
export function isOffline(answers: LinkAnswers): boolean {
  const all = Object.values(answers);
  return all.length > 1 && all.every(({ outcome }) => outcome === 'unreachable');
}

/** Asking these could unsubscribe a reader, or asks for a page that only the mail tool fills in. */
const notAsked =
  /unsubscribe|abmeld|abbestell|opt-?out|[{}|%]{2}|\*\||%%|^https?:\/\/(?:localhost|127\.)/i;

/** Returns the web addresses of an issue that can be asked, each once. */
export function askableLinks(
  { blocks }: Pick<Issue, 'blocks'>,
  publication: Publication,
): string[] {
  const pieces = blocks.flatMap((block) => blockPieces(block, layoutOf(publication)));
  const addresses = linksIn(pieces, publication.language).map((address) => address.trim());
  return [...new Set(addresses)].filter(
    (address) => /^https?:\/\//i.test(address) && !notAsked.test(address) && !isSharer(address),
  );
}
