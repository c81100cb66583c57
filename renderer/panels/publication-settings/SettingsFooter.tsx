import type { Reason } from '../../../issue/file/reason.ts';
import type { AllMessages } from '../../language/messages.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { Button } from '../../ui/Button.tsx';
import type { NotSaved, PublicationDraft } from './draft/usePublicationDraft.ts';

interface Properties {
  readonly draft: PublicationDraft;
  /** Why the file could not be read completely; null if it could. */
  readonly problem: Reason | null;
  /** True if the user tried to leave with unsaved changes. */
  readonly isLeaving: boolean;
  readonly onDiscard: () => void;
  readonly onSave: (how: 'save' | 'saveOntoTheirs') => void;
}

/** The state of unsaved changes, and what prevents saving them. */
export function SettingsFooter(properties: Properties) {
  const messages = useAllMessages();
  const { draft, problem, isLeaving, onDiscard, onSave } = properties;
  const { settings } = messages;
  const { notSaved, isChanged, canSave, isSaving } = draft;
  if (notSaved?.kind === 'conflict') {
    return (
      <footer className="settings-footer">
        <p role="alert">{settings.conflict}</p>
        <Button disabled={isSaving} onClick={draft.takeTheirs}>
          {settings.takeTheirs}
        </Button>
        <Button className="primary" disabled={isSaving} onClick={() => onSave('saveOntoTheirs')}>
          {settings.saveOntoTheirs}
        </Button>
      </footer>
    );
  }
  const alert = notSaved ? failure(notSaved, messages) : isLeaving && isChanged;
  return (
    <footer className="settings-footer">
      {alert ? (
        <p role="alert">{alert === true ? settings.notSavedYet : alert}</p>
      ) : (
        <p>{problem !== null && settings.damaged(messages.reasons.file(problem))}</p>
      )}
      {isChanged && <Button onClick={onDiscard}>{settings.discard}</Button>}
      <Button className="primary" disabled={!canSave || isSaving} onClick={() => onSave('save')}>
        {settings.save}
      </Button>
    </footer>
  );
}

function failure(
  { outcome }: Extract<NotSaved, { kind: 'failed' }>,
  { settings, status }: AllMessages,
): string {
  return outcome === 'invalid' ? settings.newer : status.failed[outcome];
}
