import { X } from 'lucide-react';
import { useMessages } from '../../language/useMessages.ts';
import { whyNot } from '../../language/whyNot.ts';
import { desk, DeskFault } from '../../session/deskClient.ts';
import type { FailedSave, IssueSession } from '../../session/issueSession.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { WriteFailure } from '../../../desk/contract.ts';

/** What is saved, and the actions available if that fails. */
export interface SavingProperties {
  readonly session: IssueSession;
  readonly onSaveAsNew: () => void;
  readonly onFault: (sentence: string) => void;
}

interface Properties extends SavingProperties {
  readonly id: string;
  readonly failure: FailedSave;
  readonly onHide: () => void;
}

/** Outcomes for which creating a new issue would fail too: it uses the same disk and the same desk. */
const wouldFailToo: readonly FailedSave['outcome'][] = ['disk-full', 'unreachable', 'slow'];

/** Why the issue is not on disk, whether the text is safe nevertheless, and what to do. */
export function SaveTrouble(properties: Properties) {
  const messages = useMessages();
  const { id, failure, session, onSaveAsNew, onFault, onHide } = properties;
  const kept = useStore(session.journal.kept);
  const { status, recovery } = messages;
  return (
    <div className="save-trouble" id={id} role="alert">
      <div className="trouble-title">
        <b>{status.failed[failure.outcome]}</b>
        <IconButton label={recovery.hide} Icon={X} onClick={onHide} />
      </div>
      <p>{recovery.wayOn[failure.outcome]}</p>
      <p>{recovery.kept[kept]}</p>
      <div className="trouble-ways">
        {failure.outcome !== 'slow' && (
          <Button className="primary" onClick={() => void session.flush()}>
            {status.retry}
          </Button>
        )}
        {!wouldFailToo.includes(failure.outcome) && (
          <Button onClick={onSaveAsNew}>{recovery.saveAsNew}</Button>
        )}
        <Button
          onClick={() => {
            void saveCopy(session).then((failed) => {
              if (failed) onFault(`${messages.app.fault} ${whyNot(failed, messages.reasons)}`);
            });
          }}
        >
          {recovery.saveCopy}
        </Button>
      </div>
    </div>
  );
}

/**
 * Saves the text in the window as a separate file, through the system's dialog or as a browser download. Resolves to
 * the failure if it could not be written.
 */
async function saveCopy({ id, text }: IssueSession): Promise<WriteFailure | undefined> {
  try {
    const answer = await desk['recovery.saveCopy']({ id, text });
    if ('why' in answer) return answer;
    if (answer.outcome !== 'unsupported') return undefined;
  } catch (error) {
    if (!(error instanceof DeskFault)) throw error;
  }
  download(`${id}.json`, text);
  return undefined;
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
