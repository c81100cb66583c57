import { useState } from 'react';
import { isExportTarget, type ExportTarget } from '../../../issue/export/exportTarget.ts';
import type { MailTool } from '../../../issue/publication.ts';
import type { Sent } from '../../../issue/sent.ts';
import { TargetSelect } from '../export/TargetSelect.tsx';
import { useMessages } from '../../language/useMessages.ts';
import { Dialog } from '../../ui/Dialog.tsx';

interface Properties {
  /** The current mark. */
  readonly sent: Sent | null;
  /** The tool that it was most likely sent by. */
  readonly likely: ExportTarget;
  /** The publication's own mail tool. */
  readonly own: MailTool;
  readonly onClose: () => void;
  /** Called with the new mark; null for none. */
  readonly onMark: (sent: Sent | null) => void;
}

/** Asks when and by which tool an issue was sent. */
export function SentDialog({ sent, likely, own, onClose, onMark }: Properties) {
  const { sent: sentences, app } = useMessages();
  const [date, setDate] = useState(sent?.date ?? today());
  const [target, setTarget] = useState<ExportTarget>(
    sent && isExportTarget(sent.target) ? sent.target : likely,
  );
  const done = (mark: Sent | null) => {
    onClose();
    onMark(mark);
  };
  return (
    <Dialog title={sentences.mark} closeLabel={app.close} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          done({ ...sent, date, target });
        }}
      >
        <p>{sentences.lead}</p>
        <label className="text-field">
          {sentences.date}
          <input
            type="date"
            required
            value={date}
            onChange={(event) => {
              setDate(event.target.value);
            }}
          />
        </label>
        <TargetSelect target={target} own={own} onChange={setTarget} />
        <footer>
          {sent && (
            <button
              type="button"
              onClick={() => {
                done(null);
              }}
            >
              {sentences.remove}
            </button>
          )}
          <button type="button" onClick={onClose}>
            {app.cancel}
          </button>
          <button type="submit" className="primary">
            {sentences.save}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

/** Today's date in the author's time zone. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
