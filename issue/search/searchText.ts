import { blockParts, type PartType } from '../blocks/allBlocks.ts';
import { monthAndYear, weekName } from '../calendar/dateText.ts';
import type { TextContext } from '../text/context.ts';
import { fold } from '../text/fold.ts';
import { plainText } from '../text/plainText.ts';
import type { Piece } from '../text/piece.ts';
import { allPieces, linksIn } from '../text/walkPieces.ts';
import { blockText } from '../compare/blockText.ts';
import { textContext } from '../counting/countIssue.ts';
import { dateOf, type Issue } from '../issue.ts';
import { layoutOf, type Publication, publicationFor } from '../publication.ts';
import { pageOf } from '../addresses/pageOf.ts';
import { readableAddress } from '../addresses/readableAddress.ts';

/** A block or news item prepared for search. */
export interface SearchPart {
  readonly id: string;
  readonly type: PartType;
  /** Its headline, if it begins with one. */
  readonly heading: string;
  /** Its lines as readers see them, then text that shows elsewhere: subject line, alt texts, readable addresses. */
  readonly lines: readonly string[];
  /** The lines, folded, each after a space. */
  readonly folded: readonly string[];
  /** The words in them. */
  readonly words: ReadonlySet<string>;
  /** The pages that it links to (`pageOf`). */
  readonly pages: readonly string[];
  /** The names of its sources and the hosts of those pages, folded, each after a space. */
  readonly sources: readonly string[];
}

/** An issue prepared for search; create it once per state of its file. */
export interface SearchText {
  /** Its month, year and week in its language, in German and in English, folded, between spaces. */
  readonly when: string;
  readonly parts: readonly SearchPart[];
}

/** Prepares an issue for search; pass its known `texts` to skip counting. */
export function searchText(
  issue: Issue,
  newsletter: Publication,
  texts: TextContext = textContext(issue, newsletter),
): SearchText {
  const publication = publicationFor(issue, newsletter);
  const context = { ...texts, ...layoutOf(publication) };
  const date = dateOf(issue);
  const when = [publication.language, 'de', 'en'].flatMap((language) => [
    monthAndYear(date, language),
    weekName(date, language),
  ]);
  return {
    when: ` ${fold(when.join(' '))} `,
    parts: issue.blocks
      .flatMap((block) => blockParts(block, context))
      .map(({ block, pieces }) => {
        const lines = blockText(block, context).split('\n').map(readableAddress);
        const pages = linksIn(pieces, context.language)
          .map(pageOf)
          .filter((page) => page !== undefined);
        const folded = lines.map((line) => ` ${fold(line)}`);
        return {
          id: block.id,
          type: block.type,
          heading: pieces[0]?.kind === 'heading' ? (lines[0] ?? '') : '',
          lines,
          folded,
          words: new Set(folded.flatMap((line) => line.split(' '))),
          pages,
          sources: sourcesOf(pieces, pages, context),
        };
      }),
  };
}

function sourcesOf(
  pieces: readonly Piece[],
  pages: readonly string[],
  context: TextContext,
): string[] {
  const names = allPieces(pieces).flatMap((piece) =>
    piece.kind === 'sources' ? piece.sources.map(({ label }) => plainText(label, context)) : [],
  );
  const hosts = pages.map((page) => page.replace(/[/?#].*/s, ''));
  return [...new Set([...names, ...hosts].map((source) => ` ${fold(source).trim()}`))];
}
