import type { List } from '../text/flow.ts';
import { mergeTagOfLink, type Inline, type RichText } from '../text/inline.ts';
import type { Piece } from '../text/piece.ts';
import type { TextContext } from '../text/context.ts';
import { tokenText } from '../text/tokenText.ts';

/**
 * Returns the pieces for anonymous readers. Drops sentences with a merge tag that has no fallback, or a link whose
 * address the mail tool would fill in: "Your referral link is …" is meaningless on a web page.
 */
export function impersonal(pieces: readonly Piece[], context: TextContext): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    switch (piece.kind) {
      case 'paragraph': {
        const content = withoutPersonal(piece.content, context);
        return content.length === 0 && piece.content.length > 0 ? [] : [{ ...piece, content }];
      }
      case 'list':
        return [{ ...piece, list: listWithoutPersonal(piece.list, context) }];
      case 'table': {
        const without = (text: RichText) => withoutPersonal(text, context);
        const { rows } = piece.table;
        const table = { ...piece.table, rows: rows.map((row) => row.map(without)) };
        return [{ ...piece, table, caption: without(piece.caption) }];
      }
      case 'links':
        return [{ ...piece, items: piece.items.filter(({ url }) => !mergeTagOfLink(url.trim())) }];
      case 'button':
        return mergeTagOfLink(piece.url.trim()) ? [] : [piece];
      case 'box':
        return [{ ...piece, pieces: impersonal(piece.pieces, context) }];
      default:
        return [piece];
    }
  });
}

function listWithoutPersonal(list: List, context: TextContext): List {
  const items = list.items.flatMap((item) => {
    const content = withoutPersonal(item.content, context);
    const inner = item.list && listWithoutPersonal(item.list, context);
    const isEmpty = content.length === 0 && item.content.length > 0 && !inner?.items.length;
    return isEmpty ? [] : [{ content, ...(inner && { list: inner }) }];
  });
  return { ...list, items };
}

/** Returns the text without its personal sentences; the same object if it has none. */
function withoutPersonal(text: RichText, context: TextContext): RichText {
  if (!text.some(isPersonal)) return text;
  const kept = sentencesOf(text, context).filter((sentence) => !sentence.some(isPersonal));
  return trimmedEnd(kept.flat());
}

function isPersonal(inline: Inline): boolean {
  if (typeof inline === 'string' || 'break' in inline) return false;
  if ('tag' in inline && !inline.fallback) return true;
  return inline.link !== undefined && mergeTagOfLink(inline.link.trim()) !== undefined;
}

/** Returns the text, split where its sentences begin; anything but text stays whole. */
function sentencesOf(text: RichText, context: TextContext): RichText[] {
  const segmenter = new Intl.Segmenter(context.language, { granularity: 'sentence' });
  const shown = text.map((inline) => shownText(inline, context));
  const starts = [...segmenter.segment(shown.join(''))].map(({ index }) => index);
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

function isText(inline: Inline): boolean {
  return typeof inline === 'string' || 'text' in inline;
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
