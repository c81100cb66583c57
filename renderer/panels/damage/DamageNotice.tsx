import { TriangleAlert } from 'lucide-react';
import type { Issue } from '../../../issue/issue.ts';
import { useMessages } from '../../language/useMessages.ts';
import { whyNot } from '../../language/whyNot.ts';
import type { DamagedFile } from '../../session/openIssue.ts';
import '../../styles/notices.css';
import { Button } from '../../ui/Button.tsx';

interface Properties {
  readonly damaged: DamagedFile;
  /** The part that could be read. */
  readonly issue: Issue;
  readonly onRepair: () => void;
  /** Opens the earlier versions. */
  readonly onHistory: () => void;
}

/** Notice above the page of a damaged file: what is wrong, what is shown, and two ways to repair it. */
export function DamageNotice({ damaged, issue, onRepair, onHistory }: Properties) {
  const messages = useMessages();
  const { damage } = messages;
  const blocks = issue.blocks.filter(({ type }) => type !== 'unknown').length;
  return (
    <section className="page-notice" data-kind="damage" role="alert">
      <TriangleAlert size={18} strokeWidth={1.8} aria-hidden />
      <div>
        <p>
          <b>{damage.what[damaged.damage]}</b> {damage.shown(blocks)} {damage.untouched}
        </p>
        <p className="detail">
          {whyNot({ outcome: 'invalid', why: damaged.why }, messages.reasons)}
        </p>
        <p className="buttons">
          <Button className="primary" onClick={onHistory}>
            {damage.restore}
          </Button>
          {damaged.canBeRepaired && (
            <>
              <Button aria-describedby="repair-hint" onClick={onRepair}>
                {damage.repair}
              </Button>
              <small id="repair-hint">{damage.repairHint}</small>
            </>
          )}
        </p>
      </div>
    </section>
  );
}
