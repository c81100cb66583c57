import { textOf } from '../text/richText.ts';
import { startField, type List, type ListItem } from '../text/flow.ts';
import { noPicture, type Picture } from '../text/picture.ts';
import { canonicalLink, canonicalRichText, canonicalText } from './canonicalRichText.ts';
import type { PictureSizes } from './pictureSizes.ts';
import { flattened, isPlain, type Appearance, type Placement } from './placement.ts';
import { isSeen, mapTexts, type Row, type Shown } from './shown.ts';

/** Returns the pieces as a reader of an output finds them, without those that show nothing, and what they do not reveal. */
export function plainPieces(shown: readonly Shown[], appearance: Appearance, sizes: PictureSizes) {
  const found: Shown[] = [];
  const placements: Placement[] = [];
  let length = 0;
  const add = (piece: Shown, to: Shown[]): void => {
    if (piece.kind === 'box') {
      const inside: Shown[] = [];
      for (const one of piece.pieces) add(one, inside);
      to.push({ kind: 'box', pieces: inside });
      return;
    }
    let end = length;
    const own: Placement[] = [];
    const plain = mapTexts(fieldsOf(piece, appearance, sizes), (text) => {
      const content = canonicalRichText(text);
      const flat = isPlain(content, appearance)
        ? { plain: content, placements: [] }
        : flattened(text, content, end, appearance);
      own.push(...flat.placements);
      end += textOf(flat.plain).length + 1;
      return flat.plain;
    });
    if (!isSeen(plain)) return;
    to.push(plain.kind === 'list' ? { ...plain, list: withoutEmptyLists(plain.list) } : plain);
    placements.push(...own);
    length = end;
  };
  for (const piece of shown) add(piece, found);
  return { pieces: found, placements };
}

/** Returns everything except rich text, as a reader finds it. */
function fieldsOf(piece: Shown, appearance: Appearance, sizes: PictureSizes): Shown {
  const { linkOf } = appearance;
  switch (piece.kind) {
    case 'figure':
      return { ...piece, picture: pictureOf(piece.picture, appearance, sizes) };
    case 'bars':
    case 'earnings':
      return { ...piece, rows: piece.rows.map(rowOf) };
    case 'button': {
      const link = canonicalLink(piece.url);
      const url = link === undefined ? undefined : linkOf(link);
      const label = canonicalText(piece.label);
      if (url !== undefined || label === '') return { ...piece, label, url: url ?? '' };
      return { kind: 'paragraph', content: [{ text: label, marks: ['bold'] }] };
    }
    default:
      return piece;
  }
}

function pictureOf(
  { asset, alt, width, height, link }: Picture,
  { linkOf, assetOf }: Appearance,
  sizes: PictureSizes,
): Picture {
  if (asset === '') return noPicture;
  const address = canonicalLink(link);
  const found = address === undefined ? undefined : linkOf(address);
  const file = assetOf(asset);
  return {
    asset: file,
    alt: canonicalText(alt),
    ...sizes.sizeOf(file, { width, height }),
    ...(found !== undefined && { link: found }),
  };
}

function rowOf([left, right]: Row): Row {
  return [canonicalText(left), canonicalText(right).replaceAll('\u00A0(', ' (')];
}

function withoutEmptyLists({ type, start = 1, items }: List): List {
  return {
    type,
    ...(type === 'ordered-list' && startField(start)),
    items: items.map(({ content, list }): ListItem => {
      return list && list.items.length > 0
        ? { content, list: withoutEmptyLists(list) }
        : { content };
    }),
  };
}
