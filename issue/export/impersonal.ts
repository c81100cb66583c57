import { perLanguage } from '../locale/perLanguage.ts';
import type { List } from '../text/flow.ts';
import { mergeTagOfLink, type Inline, type RichText } from '../text/inline.ts';
import type { Piece } from '../text/piece.ts';
import type { TextContext } from '../text/context.ts';
import { isText } from '../text/richText.ts';
import { tokenText } from '../text/tokenText.ts';
import { allPieces, textsOf } from '../text/walkPieces.ts';
import type { MailToolProfile } from './mail-tools/mailTool.ts';
import { mergeTagText } from './mail-tools/mergeTags.ts';

/**
 * Returns the pieces for anonymous readers. Drops sentences with a merge tag that has no fallback, or a link whose
 * address the mail tool would fill in: "Your referral link is …" is meaningless on a web page.
 */
export function impersonal(pieces: readonly Piece[], context: TextContext): readonly Piece[] {
  return pieces.flatMap((piece): readonly Piece[] => {
    switch (piece.kind) {
      case 'links':
        return [{ ...piece, items: piece.items.filter(({ url }) => !mergeTagOfLink(url.trim())) }];
      case 'button':
        return mergeTagOfLink(piece.url.trim()) ? [] : [piece];
      case 'box':
        return [{ ...piece, pieces: impersonal(piece.pieces, context) }];
      default:
        return withoutSentences([piece], isPersonal, context);
    }
  });
}

/**
 * Returns the pieces without sentences that have a gap in the tool's mails: those with a merge tag that the tool lacks
 * and that has no fallback. Headings and other lines that are no sentences keep theirs. The same pieces if there are none.
 */
export function withoutGaps(
  pieces: readonly Piece[],
  tool: MailToolProfile,
  context: TextContext,
): readonly Piece[] {
  return withoutSentences(pieces, (inline) => isGap(inline, tool), context);
}

/** True if the tool's mails show nothing in its place. */
function isGap(inline: Inline, tool: MailToolProfile): boolean {
  return (
    typeof inline === 'object' &&
    'tag' in inline &&
    mergeTagText(inline, tool) === undefined &&
    !inline.fallback
  );
}

type IsUnfit = (inline: Inline) => boolean;

/** Returns the pieces without the sentences of running text that contain something unfit. */
function withoutSentences(
  pieces: readonly Piece[],
  isUnfit: IsUnfit,
  context: TextContext,
): readonly Piece[] {
  const fit = (text: RichText) => fitSentences(text, isUnfit, context);
  return pieces.flatMap((piece): readonly Piece[] => {
    // Outputs that follow each key recognise what did not change by its identity.
    if (!textsIn(piece, context.language).some((text) => text.some(isUnfit))) return [piece];
    switch (piece.kind) {
      case 'paragraph': {
        const content = fit(piece.content);
        return content.length === 0 ? [] : [{ ...piece, content }];
      }
      case 'list':
        return [{ ...piece, list: fitList(piece.list, fit) }];
      case 'table': {
        const { rows } = piece.table;
        const table = { ...piece.table, rows: rows.map((row) => row.map(fit)) };
        return [{ ...piece, table, caption: fit(piece.caption) }];
      }
      case 'box':
        return [{ ...piece, pieces: withoutSentences(piece.pieces, isUnfit, context) }];
      default:
        return [piece];
    }
  });
}

function textsIn(piece: Piece, language: string): readonly RichText[] {
  return allPieces([piece]).flatMap((each) => textsOf(each, language));
}

function fitList(list: List, fit: (text: RichText) => RichText): List {
  const items = list.items.flatMap((item) => {
    const content = fit(item.content);
    const inner = item.list && fitList(item.list, fit);
    const isEmpty = content.length === 0 && item.content.length > 0 && !inner?.items.length;
    return isEmpty ? [] : [{ content, ...(inner && { list: inner }) }];
  });
  return { ...list, items };
}

/** Returns the text without its unfit sentences; the same object if it has none. */
function fitSentences(text: RichText, isUnfit: IsUnfit, context: TextContext): RichText {
  if (!text.some(isUnfit)) return text;
  const kept = sentencesOf(text, context).filter((sentence) => !sentence.some(isUnfit));
  return trimmedEnd(kept.flat());
}

function isPersonal(inline: Inline): boolean {
  if (typeof inline === 'string' || 'break' in inline) return false;
  if ('tag' in inline && !inline.fallback) return true;
  return inline.link !== undefined && mergeTagOfLink(inline.link.trim()) !== undefined;
}

const segmenterOf = perLanguage(
  (language) => new Intl.Segmenter(language, { granularity: 'sentence' }),
);

/** Returns the text, split where its sentences begin; anything but text stays whole. */
function sentencesOf(text: RichText, context: TextContext): RichText[] {
  const shown = text.map((inline) => shownText(inline, context));
  const starts = [...segmenterOf(context.language).segment(shown.join(''))].map(
    ({ index }) => index,
  );
  const sentences: Inline[][] = starts.map(() => []);
  let place = 0;
  for (const [index, inline] of text.entries()) {
    const end = place + (shown[index] ?? '').length;
    const within = isText(inline) ? starts.filter((start) => start > place && start < end) : [];
    const cuts = [place, ...within, end];
    for (const [at, from] of cuts.slice(0, -1).entries()) {
      const sentence = starts.findLastIndex((start) => start <= from);
      sentences[sentence]?.push(sliced(inline, from - place, (cuts[at + 1] ?? end) - place));
    }
    place = end;
  }
  return sentences;
}

/** Only the length matters here: a tag that shows nothing still takes a place. */
function shownText(inline: Inline, context: TextContext): string {
  if (typeof inline === 'string') return inline;
  if ('text' in inline) return inline.text;
  if ('token' in inline) return tokenText(inline, context);
  return 'break' in inline ? '\n' : inline.fallback || '\uFFFC';
}

function sliced(inline: Inline, from: number, to: number): Inline {
  if (typeof inline === 'string') return inline.slice(from, to);
  return 'text' in inline ? { ...inline, text: inline.text.slice(from, to) } : inline;
}

/** Removes the space and line breaks before a removed sentence. */
function trimmedEnd(text: RichText): RichText {
  const last = text.at(-1);
  if (last === undefined) return text;
  const rest = text.slice(0, -1);
  if (typeof last === 'object' && 'break' in last) return trimmedEnd(rest);
  if (typeof last !== 'string') return text;
  const trimmed = last.trimEnd();
  return trimmed === '' ? trimmedEnd(rest) : [...rest, trimmed];
}
