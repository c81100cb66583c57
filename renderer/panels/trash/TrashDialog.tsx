import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { TrashedIssue } from '../../../desk/contract.ts';
import { longDate } from '../../../issue/calendar/dateText.ts';
import { useMessages } from '../../language/useMessages.ts';
import { unreachable, whyNot, type NotDone } from '../../language/whyNot.ts';
import '../../styles/trash.css';
import { AskDialog, type Question } from '../../ui/AskDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { isFocusLost } from '../../ui/catchFocus.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { desk } from '../../session/deskClient.ts';

interface Properties {
  /** Restores an issue; resolves to its id, or undefined on failure. */
  readonly onRestore: (name: string) => Promise<string | undefined>;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** The deleted issues, to be restored or deleted permanently. */
export function TrashDialog({ onRestore, onOpen, onClose }: Properties) {
  const messages = useMessages();
  const { trash, library, app, reasons } = messages;
  const [issues, setIssues] = useState<readonly TrashedIssue[]>();
  const [question, setQuestion] = useState<Question>();
  /** The last issue restored. */
  const [restored, setRestored] = useState<{ readonly id: string; readonly title: string }>();
  const footer = useRef<HTMLElement>(null);
  const [problem, setProblem] = useState('');
  const tell = (answer: NotDone) => setProblem(`${app.fault} ${whyNot(answer, reasons)}`);
  const take = (answer: Listed) => {
    if (answer.outcome === 'listed') setIssues(answer.issues);
    else tell(answer);
  };
  const takeFirst = useEffectEvent(take);
  useEffect(() => {
    void list().then((answer) => takeFirst(answer));
  }, []);
  const remove = async (names: readonly string[]) => {
    setRestored(undefined);
    const answer = await desk['trash.delete']({ names: [...names] }).catch(unreachable);
    if (answer.outcome !== 'done') tell(answer);
    take(await list());
  };
  const restore = async ({ name, title }: TrashedIssue) => {
    const id = await onRestore(name);
    const left = await list();
    // Both at once: the list must not offer what the footer says is back.
    take(left);
    if (id !== undefined) setRestored({ id, title: title || library.untitled });
  };
  useEffect(() => {
    // The focused button was removed with its issue.
    if (isFocusLost()) footer.current?.querySelector('button')?.focus();
  }, [issues, restored]);
  const time = new Intl.DateTimeFormat(messages.code, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <Dialog title={trash.title} onClose={onClose}>
      {issues?.length === 0 && <p>{trash.empty}</p>}
      {issues && issues.length > 0 && (
        <ul className="trash">
          {issues.map((issue) => {
            const { name, date, deleted } = issue;
            const title = issue.title || library.untitled;
            return (
              <li key={name}>
                <div>
                  <b>{title}</b>
                  <small>
                    {[longDate(date, messages.code), trash.deleted(time.format(new Date(deleted)))]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </div>
                <Button
                  aria-label={`${trash.restore}: ${title}`}
                  onClick={() => void restore(issue)}
                >
                  {trash.restore}
                </Button>
                <Button
                  className="quiet"
                  aria-label={`${trash.deleteForGood}: ${title}`}
                  onClick={() => {
                    setQuestion({
                      title: trash.deleteQuestion(title),
                      text: trash.forGood,
                      yes: trash.deleteForGood,
                      onYes: () => void remove([name]),
                    });
                  }}
                >
                  {trash.deleteForGood}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {problem && <p role="alert">{problem}</p>}
      <footer ref={footer} className="trash-footer">
        <p role="status">{restored && trash.restored(restored.title)}</p>
        {restored && (
          <Button className="primary" onClick={() => onOpen(restored.id)}>
            {trash.open}
          </Button>
        )}
        <Button onClick={onClose}>{app.close}</Button>
        <Button
          disabled={!issues || issues.length === 0}
          onClick={() => {
            const names = (issues ?? []).map(({ name }) => name);
            setQuestion({
              title: trash.emptyQuestion(names.length),
              text: trash.forGood,
              yes: trash.emptyTrash,
              onYes: () => void remove(names),
            });
          }}
        >
          {trash.emptyTrash}
        </Button>
      </footer>
      {question && <AskDialog question={question} onClose={() => setQuestion(undefined)} />}
    </Dialog>
  );
}

type Listed = Awaited<ReturnType<typeof list>>;

function list() {
  return desk['trash.list']({}).catch(unreachable);
}
