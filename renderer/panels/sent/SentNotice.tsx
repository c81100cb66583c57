import { Lock, LockOpen } from 'lucide-react';
import { longDate } from '../../../issue/calendar/dateText.ts';
import { isExportTarget } from '../../../issue/export/exportTarget.ts';
import type { Sent } from '../../../issue/issue.ts';
import { targetName } from '../export/TargetSelect.tsx';
import { useAllMessages } from '../../language/dialogMessages.ts';
import '../../styles/notices.css';
import { Button } from '../../ui/Button.tsx';

interface Properties {
  readonly sent: Sent;
  readonly isLocked: boolean;
  readonly onLock: (isLocked: boolean) => void;
  /** Lets the author correct or remove the mark. */
  readonly onChange: () => void;
}

/** Notice above the page of a sent issue: when and by which tool it was sent, and whether it can be edited. */
export function SentNotice({ sent, isLocked, onLock, onChange }: Properties) {
  const { sent: sentences, exporting, code } = useAllMessages();
  const { date, target } = sent;
  const Icon = isLocked ? Lock : LockOpen;
  return (
    <section className="page-notice" data-kind="sent" aria-label={sentences.notice}>
      <Icon size={17} strokeWidth={1.8} aria-hidden />
      <p role="status">
        <b>
          {sentences.sent(
            longDate(date, code),
            isExportTarget(target) ? targetName(target, exporting) : target,
          )}
        </b>{' '}
        {isLocked ? sentences.locked : sentences.unlocked}
      </p>
      <Button className="quiet" onClick={onChange}>
        {sentences.changeHere}
      </Button>
      <Button onClick={() => onLock(!isLocked)}>
        {isLocked ? sentences.unlock : sentences.lock}
      </Button>
    </section>
  );
}
