import { CalendarClock, X } from 'lucide-react';
import { longDate } from '../../../issue/calendar/dateText.ts';
import type { Messages } from '../../language/messages.ts';
import type { DateChange } from './changeOf.ts';
import '../../styles/notices.css';

interface Properties {
  readonly change: DateChange;
  readonly messages: Messages;
  readonly onFollow: () => void;
  readonly onDismiss: () => void;
}

/** At the head of the page after its date changed: what hangs on it, and one button for all of that. */
export function DateNotice({ change, messages, onFollow, onDismiss }: Properties) {
  const { dateChange: sentences, code } = messages;
  const { weeks, earningsBy, folder, after } = change;
  const names = (['title', 'subject'] as const).filter((field) =>
    weeks.some((week) => week.field === field),
  );
  const things = [
    ...names.map((field) => sentences[field](weeks[0]?.by ?? '')),
    ...(earningsBy === 0 ? [] : [sentences.earnings(earningsBy / 7)]),
    ...(folder ? [sentences.folder] : []),
  ];
  const list = new Intl.ListFormat(code, { type: 'conjunction' }).format(things);
  return (
    <section className="page-notice" data-kind="date" aria-label={sentences.notice}>
      <CalendarClock size={17} strokeWidth={1.8} aria-hidden />
      <p role="status">
        <b>{sentences.changed(longDate(after, code))}</b> {sentences.hangs(list)}
      </p>
      <button type="button" onClick={onFollow}>
        {sentences.follow}
      </button>
      <button
        type="button"
        className="icon"
        aria-label={messages.app.dismiss}
        title={messages.app.dismiss}
        onClick={onDismiss}
      >
        <X size={15} strokeWidth={1.6} aria-hidden />
      </button>
    </section>
  );
}
