import type { Node } from '@tiptap/pm/model';
import { longDate, weekdayName, weekName } from '../../../../issue/calendar/dateText.ts';
import { labelsFor } from '../../../../issue/language/labels.ts';
import { dayLabel } from '../../../../issue/text/earningsText.ts';
import type { EditorContext } from '../context/editorContext.ts';

/**
 * Returns the text that a node computes from its values and shows before its content: the date, "Sehenswert",
 * "Anzeige".
 */
export function blockLabel(node: Node, { language }: EditorContext): string | undefined {
  const labels = labelsFor(language);
  switch (node.type.name) {
    case 'masthead': {
      const date = node.attrs['date'] as string;
      const parts = [
        weekdayName(date, language),
        longDate(date, language),
        weekName(date, language),
      ];
      return parts.filter(Boolean).join(' · ');
    }
    case 'tip': {
      const label = node.attrs['label'] as string;
      return label || labels.tips[node.attrs['kind'] as keyof typeof labels.tips];
    }
    case 'earningsDay':
      return dayLabel(node.attrs['date'] as string, language);
    case 'sponsor':
      return labels.sponsor;
    default:
      return undefined;
  }
}
