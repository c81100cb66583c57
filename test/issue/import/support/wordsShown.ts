import { weekdayName } from '../../../../issue/calendar/dateText.ts';
import { dateOf } from '../../../../issue/issue.ts';
import { blockPieces } from '../../../../issue/blocks/allBlocks.ts';
import type { ImportResult } from '../../../../issue/importIssue.ts';
import { companyText, dayLabel } from '../../../../issue/text/earningsText.ts';
import type { List } from '../../../../issue/text/flow.ts';
import type { RichText } from '../../../../issue/text/inline.ts';
import type { Piece } from '../../../../issue/text/piece.ts';

/** The words of a text, sorted, each as often as it stands there. */
export function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted();
}

/** The words of an import, sorted: what readers of the issue see, each token as the text it replaced, and what was left out. */
export function wordsShown(result: ImportResult): string[] {
  return wordsOf(
    [issueText(result), ...result.leftOut, ...result.tokens.map(({ text }) => text)].join('\n'),
  );
}

/** Those words of a text that the import shows less often than the text has them. Addresses count as shown where a link leads there. */
export function wordsLost(text: string, result: ImportResult): string[] {
  const shown = new Map<string, number>();
  for (const word of [...wordsShown(result), ...addressWords(result.issue.blocks)]) {
    shown.set(word, (shown.get(word) ?? 0) + 1);
  }
  const listsCompanies = result.issue.blocks.some(({ type }) => type === 'earnings');
  return wordsOf(text).filter((word) => {
    // Between two companies it parts them, as a comma does.
    if (listsCompanies && (word === 'and' || word === 'und')) return false;
    const left = (shown.get(word) ?? 0) - 1;
    shown.set(word, left);
    return left < 0;
  });
}

function issueText({ issue, found }: ImportResult): string {
  const layout = { language: found.language, publication: found.name ?? '' };
  const pieces = issue.blocks.flatMap((block) => blockPieces(block, layout));
  const hidden = issue.blocks.map((block) => (block.type === 'masthead' ? block.preheader : ''));
  // Days without companies are on the page but in no output.
  const days = issue.blocks.flatMap((block) =>
    block.type === 'earnings' ? block.days.filter(({ companies }) => companies.length === 0) : [],
  );
  // The weekday of the issue's date is ours, whether or not the text has it.
  const weekday = weekdayName(dateOf(issue), found.language);
  const shown = pieces.map((piece) => {
    const text = pieceText(piece, found.language);
    const isDateline = piece.kind === 'paragraph' && piece.role === 'dateline';
    return isDateline ? text.replace(weekday, '') : text;
  });
  const named = days.map(({ date }) => dayLabel(date, found.language));
  return [...shown, ...hidden, ...named].join('\n');
}

function pieceText(piece: Piece, language: string): string {
  switch (piece.kind) {
    case 'heading':
      return `${piece.emoji} ${plain(piece.content)}`;
    case 'paragraph':
      return plain(piece.content);
    case 'list':
      return listText(piece.list);
    case 'figure':
      return `${plain(piece.figure.caption)}\n${plain(piece.figure.credit)}`;
    case 'quote':
      return `${plain(piece.quote.content)}\n${plain(piece.quote.attribution)}`;
    case 'sources':
      return piece.sources.map(({ label }) => plain(label)).join('\n');
    case 'earnings':
      return piece.days
        .flatMap(({ date, companies }) => [dayLabel(date, language), ...companies.map(companyText)])
        .join('\n');
    case 'table':
      return [piece.caption, ...piece.table.rows.flat()].map(plain).join('\n');
    case 'links':
      return piece.items.map(({ label, note }) => `${plain(label)} ${plain(note)}`).join('\n');
    case 'button':
      return piece.label;
    case 'box':
      return piece.pieces.map((one) => pieceText(one, language)).join('\n');
    case 'chart':
    case 'bars':
    case 'rule':
      return '';
  }
}

function listText({ type, items }: List): string {
  return items
    .map(({ content, list }, index) => {
      const mark = type === 'ordered-list' ? String(index + 1) : '';
      return `${mark} ${plain(content)}\n${list ? listText(list) : ''}`;
    })
    .join('\n');
}

function plain(content: RichText): string {
  return content
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if ('text' in inline) return inline.text;
      return 'break' in inline ? '\n' : '';
    })
    .join('');
}

function addressWords(value: unknown): string[] {
  const json = JSON.stringify(value);
  return [...json.matchAll(/"(?:link|url)":("(?:[^"\\]|\\.)*")/g)].flatMap(([, address]) =>
    wordsOf(JSON.parse(address ?? '""') as string),
  );
}
