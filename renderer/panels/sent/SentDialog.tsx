import { useState } from 'react';
import { isExportTarget, type ExportTarget } from '../../../issue/export/exportTarget.ts';
import type { MailTool } from '../../../issue/publication.ts';
import type { Sent } from '../../../issue/issue.ts';
import { TargetSelect } from '../export/TargetSelect.tsx';
import { useMessages } from '../../language/useMessages.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextField } from '../../ui/LabelledField.tsx';
import { Button } from '../../ui/Button.tsx';

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
  const { sent: sentences } = useMessages();
  const [date, setDate] = useState(sent?.date ?? today());
  const [target, setTarget] = useState<ExportTarget>(
    sent && isExportTarget(sent.target) ? sent.target : likely,
  );
  const done = (mark: Sent | null) => {
    onClose();
    onMark(mark);
  };
  return (
    <FormDialog
      title={sentences.mark}
      submit={sentences.save}
      button={sent && <Button onClick={() => done(null)}>{sentences.remove}</Button>}
      onClose={onClose}
      onSubmit={() => done({ ...sent, date, target })}
    >
      <p>{sentences.lead}</p>
      <TextField label={sentences.date} type="date" required value={date} onChange={setDate} />
      <TargetSelect target={target} own={own} onChange={setTarget} />
    </FormDialog>
  );
}

/** Today's date in the author's time zone. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
