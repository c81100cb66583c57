import { changeList } from '../text/flow.ts';
import type { RichText } from '../text/inline.ts';
import type { Shown } from './shown.ts';

/** Returns the piece with each of its rich texts changed, in reading order. */
export function mapTexts(shown: Shown, change: (text: RichText) => RichText): Shown {
  switch (shown.kind) {
    case 'heading':
    case 'paragraph':
    case 'sources':
      return { ...shown, content: change(shown.content) };
    case 'list':
      return { ...shown, list: changeList(shown.list, change) };
    case 'figure':
      return { ...shown, below: change(shown.below) };
    case 'quote': {
      const content = change(shown.content);
      return { ...shown, content, attribution: change(shown.attribution) };
    }
    case 'links':
      return {
        ...shown,
        items: shown.items.map(({ label, note }) => ({ label: change(label), note: change(note) })),
      };
    case 'table': {
      const caption = change(shown.caption);
      const rows = shown.table.rows.map((row) => row.map(change));
      return { ...shown, caption, table: { ...shown.table, rows } };
    }
    case 'box':
      return { ...shown, pieces: shown.pieces.map((piece) => mapTexts(piece, change)) };
    case 'chart':
    case 'bars':
    case 'earnings':
    case 'button':
    case 'rule':
      return shown;
  }
}
