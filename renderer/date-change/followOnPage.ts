import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { addDays, isIsoDate } from '../../issue/calendar/isoDate.ts';
import type { DateFollowers } from '../../issue/rollover/followDate.ts';

/** Puts the new week into the masthead and moves the earnings days, as one step to undo. */
export function followOnPage(editor: Editor, { weeks, earningsBy }: DateFollowers): void {
  const { doc } = editor.state;
  const { tr } = editor.state;
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
  if (tr.docChanged) editor.view.dispatch(closeHistory(tr));
}
