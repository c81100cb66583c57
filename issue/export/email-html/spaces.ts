import type { Piece } from '../../text/piece.ts';
import { opening } from './look.ts';
import type { LookValues, TextName } from './looks.ts';

/** Returns how a piece is set, if it is one text. */
export function textNameOf(piece: Piece): TextName | undefined {
  switch (piece.kind) {
    case 'heading':
      if (piece.level === 1) return 'title';
      return piece.level === 3 ? 'item' : (piece.role ?? 'section');
    case 'paragraph':
      return piece.role ?? 'text';
    case 'sources':
    case 'quote':
      return piece.kind;
    default:
      return undefined;
  }
}

interface Spaces {
  readonly above: number;
  readonly below: number;
}

const others: Readonly<
  Record<Exclude<Piece['kind'], 'heading' | 'paragraph' | 'sources' | 'quote'>, Spaces>
> = {
  list: { above: 16, below: 16 },
  figure: { above: 24, below: 24 },
  chart: { above: 24, below: 24 },
  bars: { above: 24, below: 24 },
  table: { above: 16, below: 24 },
  earnings: { above: 16, below: 24 },
  links: { above: 16, below: 16 },
  button: { above: 24, below: 24 },
  rule: { above: 40, below: 0 },
  box: { above: 40, below: 40 },
};

const belowDivider = 24;
const betweenHeadings = 20;
/** A picture needs more air below its headline than a text, whose first line has some of its own. */
const abovePicture = 14;
const pictures: readonly Piece['kind'][] = ['figure', 'chart', 'bars'];

/**
 * Returns the space between two pieces, in px: below a heading and above sources their own, else the larger one.
 * Computed here because Outlook for Windows adds margins that meet, which other programs collapse.
 */
export function spaceBetween(before: Piece, piece: Piece, { texts }: LookValues): number {
  if (before.kind === 'rule') return belowDivider;
  if (before.kind === 'heading' && piece.kind === 'heading') return betweenHeadings;
  const spacesOf = (one: Piece): Spaces => {
    const name = textNameOf(one);
    return name === undefined ? others[one.kind as keyof typeof others] : texts[name];
  };
  const [{ below }, { above }] = [spacesOf(before), spacesOf(piece)];
  if (opening.has(textNameOf(before)))
    return pictures.includes(piece.kind) ? Math.max(below, abovePicture) : below;
  return piece.kind === 'sources' ? above : Math.max(below, above);
}
