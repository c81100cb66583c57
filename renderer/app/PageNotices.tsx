import { BookOpenText } from 'lucide-react';
import { runCommand } from '../commands/offeredCommands.ts';
import { useMessages } from '../language/useMessages.ts';
import type { OpenedIssue } from '../session/openIssue.ts';
import { LazyPart, lazyPart } from '../ui/LazyPart.tsx';
import type { usePageLock } from './usePageLock.ts';

const DamageNotice = lazyPart('DamageNotice', () => import('../panels/damage/DamageNotice.tsx'));
const SentNotice = lazyPart('SentNotice', () => import('../panels/sent/SentNotice.tsx'));

interface Properties {
  readonly opened: OpenedIssue;
  readonly lock: ReturnType<typeof usePageLock>;
  /** Overwrites the damaged file with the part that could be read. */
  readonly onRepair: () => void;
}

/** Why the page cannot be edited, and how to unlock it. */
export function PageNotices(properties: Properties) {
  const messages = useMessages();
  const { opened, lock, onRepair } = properties;
  const { damaged, parsed } = opened;
  if (damaged)
    return (
      <LazyPart fallback={<section className="page-notice" />}>
        <DamageNotice
          damaged={damaged}
          issue={parsed.issue}
          onRepair={onRepair}
          onHistory={() => runCommand('issue.history')}
        />
      </LazyPart>
    );
  if (parsed.outcome === 'newer')
    return (
      <section className="page-notice" role="status">
        <BookOpenText size={17} strokeWidth={1.8} aria-hidden />
        <p>{messages.editor.readOnlyNewer}</p>
      </section>
    );
  if (!lock.sent) return null;
  return (
    <LazyPart fallback={<section className="page-notice" data-kind="sent" />}>
      <SentNotice
        sent={lock.sent}
        isLocked={lock.isLocked}
        onLock={lock.setLocked}
        onChange={() => runCommand('issue.markSent')}
      />
    </LazyPart>
  );
}
