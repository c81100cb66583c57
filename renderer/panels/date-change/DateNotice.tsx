import { longDate } from '../../../issue/calendar/dateText.ts';
import { useMessages } from '../../language/useMessages.ts';
import { Offer } from '../../ui/Offer.tsx';
import type { DateChange } from './changeOf.ts';

interface Properties {
  readonly change: DateChange;
  readonly onFollow: () => void;
  readonly onDismiss: () => void;
}

/** Reports that the issue has a new date and what still refers to the old one, and offers to update all of it. */
export function DateNotice({ change, onFollow, onDismiss }: Properties) {
  const messages = useMessages();
  const { dateChange: sentences, code } = messages;
  const { weeks, earningsBy, folder, after } = change;
  const things = [
    ...weeks.map(({ field, named }) => sentences[field](named)),
    ...(earningsBy === 0 ? [] : [sentences.earnings(earningsBy / 7)]),
    ...(folder ? [sentences.folder] : []),
  ];
  const list = new Intl.ListFormat(code, { type: 'conjunction' }).format(things);
  return (
    <Offer
      action={sentences.follow}
      dismiss={messages.app.dismiss}
      onAccept={onFollow}
      onDismiss={onDismiss}
    >
      <b>{sentences.changed(longDate(after, code))}</b> {sentences.hangs(list)}
    </Offer>
  );
}
