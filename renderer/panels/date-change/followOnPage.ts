import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { addDays, isIsoDate } from '../../../issue/calendar/isoDate.ts';
import { followDate } from '../../../issue/rollover/followDate.ts';
import { documentToBlocks } from '../../editor/schema/document/issueDocument.ts';
import type { DateChange } from './changeOf.ts';

/** Updates the week in the masthead, the earnings days and the date that they refer to, as one undo step. */
export function followOnPage(editor: Editor, { before, after }: DateChange): void {
  const { doc, tr } = editor.state;
  tr.setDocAttribute('followedDate', after);
  const { weeks, earningsBy } = followDate(documentToBlocks(doc), before, after);
  doc.descendants((node, position, parent) => {
    const date = String(node.attrs['date'] ?? '');
    if (node.type.name === 'earningsDay' && isIsoDate(date) && earningsBy !== 0)
      tr.setNodeAttribute(tr.mapping.map(position), 'date', addDays(date, earningsBy));
    const week = weeks.find(({ field }) => field === node.type.name);
    if (week && parent?.type.name === 'masthead') {
      const start = position + 1;
      tr.insertText(week.by, tr.mapping.map(start + week.from), tr.mapping.map(start + week.to));
    }
  });
  editor.view.dispatch(closeHistory(tr));
}
