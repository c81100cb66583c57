import { blockPieces, type Block } from '../blocks/allBlocks.ts';
import { issueFor } from '../blocks/audience.ts';
import { textContext, type Counts } from '../counting/countIssue.ts';
import { mastheadOf, type Issue } from '../issue.ts';
import { layoutOf, type Publication, publicationFor } from '../publication.ts';
import type { TextContext } from '../text/context.ts';
import type { Piece } from '../text/piece.ts';
import { preheaderOf } from './email-html/preheader.ts';
import { documentParts } from './email-html/renderDocument.ts';
import { textNameOf } from './email-html/spaces.ts';
import { html as plainHtml } from './mail-tools/html.ts';
import type { MailToolProfile } from './mail-tools/mailTool.ts';
import type { PictureAddress } from './rendering.ts';
import { shownPieces } from './shownPieces.ts';
import { sameFromBothEnds } from './sameFromBothEnds.ts';

/** One piece of a mail as HTML, and the id of its block. */
export interface MailPiece {
  readonly block: string;
  readonly html: string;
}

/** A mail whose pieces can be replaced one by one: `start`, the pieces and `end`, joined, are the document. */
export interface MailInPieces {
  readonly start: string;
  readonly pieces: readonly MailPiece[];
  readonly end: string;
  /** What inboxes show; the subject line is empty if there is none. */
  readonly subject: string;
  readonly preheader: string;
}

interface WrittenPiece extends MailPiece {
  readonly piece: Piece;
  /** The piece before it that shows something. */
  readonly before: Piece | undefined;
  /** True if it shows the issue's length. */
  readonly saysCounts: boolean;
}

interface WrittenBlock {
  readonly block: Block;
  readonly pieces: readonly Piece[];
  readonly written: readonly WrittenPiece[];
}

/**
 * Rewrites an issue's mail after every keystroke: the document that `renderEmail` returns for plain HTML, or for a sample reader, but only
 * pieces that changed since the last call are rendered, and nothing is counted.
 */
export class LiveMail {
  readonly #publication: Publication;
  readonly #pictureAddress: PictureAddress;
  readonly #tool: MailToolProfile;
  #known: ReadonlyMap<string, WrittenBlock> = new Map();
  #context: TextContext | undefined;

  constructor(
    publication: Publication,
    pictureAddress: PictureAddress,
    tool: MailToolProfile = plainHtml,
  ) {
    this.#publication = publication;
    this.#pictureAddress = pictureAddress;
    this.#tool = tool;
  }

  /** Returns the current mail. `counts` are the issue's, possibly slightly outdated. */
  write(whole: Issue, counts: Counts): MailInPieces {
    const issue = issueFor(whole, 'mail');
    const publication = publicationFor(issue, this.#publication);
    const context = textContext(issue, publication, counts);
    const watch = watchCounts(context);
    const known = this.#stillValid(context);
    const areCountsNew = !sameCounts(counts, this.#context);
    const layout = layoutOf(publication);
    const laidOut = issue.blocks.map((block) => {
      const before = known.get(block.id);
      return {
        block,
        before,
        pieces:
          before?.block === block
            ? before.pieces
            : shownPieces(blockPieces(block, layout), publication, this.#tool, context),
      };
    });
    const rendering = {
      issue,
      publication,
      tool: this.#tool,
      pieces: laidOut.flatMap(({ pieces }) => pieces),
      context: watch.context,
      pictureAddress: this.#pictureAddress,
    };
    const document = documentParts(rendering);
    const writtenAfter = (piece: Piece, before: Piece | undefined) => {
      const { result, saysCounts } = watch.during(() => document.piece(piece, before));
      return { html: result, saysCounts };
    };
    let last: Piece | undefined;
    const blocks = laidOut.map(({ block, before, pieces }) => {
      const old = sameFromBothEnds(pieces, before?.written ?? [], isOf);
      const written = pieces.map((piece, index): WrittenPiece => {
        const same = old[index];
        const isStill = same && isSetAlike(same.before, last) && !(same.saysCounts && areCountsNew);
        const one = isStill
          ? same
          : { ...writtenAfter(piece, last), block: block.id, piece, before: last };
        if (one.html !== '') last = piece;
        return one;
      });
      return { block, pieces, written };
    });
    this.#known = new Map(blocks.map((written) => [written.block.id, written]));
    this.#context = context;
    return {
      start: document.start,
      pieces: blocks.flatMap(({ written }) => written),
      end: document.end,
      subject: mastheadOf(issue)?.subject ?? '',
      preheader: preheaderOf(rendering),
    };
  }

  /** Returns the earlier output, unless a value that any piece may show has changed. */
  #stillValid({
    language,
    date,
    subscribers,
    subscriberChange,
  }: TextContext): ReadonlyMap<string, WrittenBlock> {
    const before = this.#context;
    const isSame =
      before?.language === language &&
      before.date === date &&
      before.subscribers === subscribers &&
      before.subscriberChange === subscriberChange;
    return isSame ? this.#known : new Map();
  }
}

function sameCounts(one: Counts, other: Counts | undefined): boolean {
  return one.words === other?.words && one.minutes === other.minutes;
}

/** True if this piece was already rendered: piece objects are new, but hold the same immutable texts. */
function isOf(piece: Piece, { piece: before }: WrittenPiece): boolean {
  const now = Object.entries(piece);
  return (
    now.length === Object.keys(before).length &&
    now.every(([name, value]) => isSame(value, before[name as keyof Piece]))
  );
}

/** True for the same value, and for a line made of the same plain field, whose rich text is new each time. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  const areLines = Array.isArray(one) && Array.isArray(other) && one.length === 1;
  return areLines && JSON.stringify(one) === JSON.stringify(other);
}

/** True if the space below both pieces is the same. */
function isSetAlike(one: Piece | undefined, other: Piece | undefined): boolean {
  return (
    one === other ||
    (!!one && !!other && one.kind === other.kind && textNameOf(one) === textNameOf(other))
  );
}

/** Returns the same context, recording any read of the issue's length. */
function watchCounts(context: TextContext) {
  let saysCounts = false;
  const note = <T>(value: T): T => {
    saysCounts = true;
    return value;
  };
  return {
    context: {
      ...context,
      get words() {
        return note(context.words);
      },
      get minutes() {
        return note(context.minutes);
      },
    },
    during: <T>(work: () => T) => {
      saysCounts = false;
      return { result: work(), saysCounts };
    },
  };
}
