import { Check, X, CircleCheck, ListChecks } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { longWorks } from '../../session/longWork.ts';
import { useStore } from '../../store/store.ts';
import { useMessages } from '../../language/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { CheckList } from './CheckList.tsx';
import { linkNote } from './linkAnswers.ts';
import { severityCounts } from './severityCounts.ts';
import type { CheckedIssue, ShownFinding } from './checkedIssue.ts';

interface Properties {
  /** Links the pane to the status bar's button. */
  readonly id: string;
  /** Undefined until the first check. */
  readonly checked: CheckedIssue | undefined;
  readonly onJump: (found: ShownFinding) => void;
  /** Fixes it; undefined if the issue cannot be changed. */
  readonly onFix: ((found: ShownFinding) => void) | undefined;
  readonly onUndo: () => void;
  /** Asks the servers of the issue's links. */
  readonly onAskLinks: () => void;
  readonly onClose: () => void;
}

/** The check before sending, shown beside the page while the author fixes the findings. */
export function CheckPane(properties: Properties) {
  const messages = useMessages();
  const { id, checked, onJump, onFix, onUndo, onAskLinks, onClose } = properties;
  const { check } = messages;
  const title = useRef<HTMLHeadingElement>(null);
  const isAsking = useStore(longWorks).some(({ name }) => name === check.links.asking);
  const note = useStore(linkNote);
  const [lastFixed, setLastFixed] = useState('');
  useEffect(() => {
    title.current?.focus();
  }, []);
  const close = () => {
    onClose();
    document.querySelector<HTMLElement>(`[aria-controls="${id}"]`)?.focus();
  };
  const undo = () => {
    setLastFixed('');
    onUndo();
  };
  return (
    <aside
      id={id}
      className="check-pane"
      aria-label={check.title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
          event.preventDefault();
          undo();
        }
      }}
    >
      <header>
        <h2 ref={title} tabIndex={-1}>
          {check.title}
        </h2>
        <span className="check-summary">
          {checked && check.summary(severityCounts(checked.findings))}
        </span>
        <IconButton label={messages.app.close} Icon={X} size={18} onClick={close} />
      </header>
      <div className="check-body">
        {checked === undefined && <p>{check.checking}</p>}
        {checked?.findings.length === 0 && (
          <div className="check-nothing">
            <Check size={22} strokeWidth={1.8} aria-hidden />
            <b>{check.nothing}</b>
            <p>{check.nothingFor(checked.tool)}</p>
          </div>
        )}
        {checked && checked.findings.length > 0 && (
          <CheckList
            findings={checked.findings}
            onJump={onJump}
            onFix={
              onFix &&
              ((found) => {
                setLastFixed(found.sentence);
                onFix(found);
              })
            }
          />
        )}
      </div>
      <div className="check-links">
        <Button disabled={isAsking} onClick={onAskLinks}>
          {isAsking ? check.links.asking : check.links.ask}
        </Button>
        <p role="status">{note}</p>
      </div>
      <p className="check-fixed" role="status" data-shown={lastFixed !== ''}>
        {lastFixed !== '' && (
          <>
            <Check size={15} aria-hidden /> {check.fixed}
            <Button className="quiet" onClick={undo}>
              {check.undo}
            </Button>
          </>
        )}
      </p>
    </aside>
  );
}

interface CheckCountProperties {
  readonly checked: CheckedIssue | undefined;
  readonly isOpen: boolean;
  /** The id of the region that it opens. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/** The number of findings, and a button that lists them; unobtrusive while there are no errors. */
export function CheckCount({ checked, isOpen, controls, onToggle }: CheckCountProperties) {
  const { check } = useMessages();
  const findings = checked?.findings;
  const counts = severityCounts(findings ?? []);
  const said = findings?.length === 0 ? check.nothing : check.summary(counts);
  const name = findings === undefined ? check.checking : said;
  const Icon = findings?.length === 0 ? CircleCheck : ListChecks;
  return (
    <Button
      className="check-count"
      data-worst={worst(counts)}
      title={name}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onToggle}
    >
      <Icon size={15} strokeWidth={1.8} aria-hidden />
      <span>
        {check.title}
        <span className="for-listeners">{name}</span>
      </span>
      {findings !== undefined && findings.length > 0 && <b aria-hidden>{findings.length}</b>}
    </Button>
  );
}

function worst({ error, warning, hint }: ReturnType<typeof severityCounts>): string {
  if (error > 0) return 'error';
  if (warning > 0) return 'warning';
  return hint > 0 ? 'hint' : 'none';
}
