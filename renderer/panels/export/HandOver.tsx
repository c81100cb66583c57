import { Check } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { handOver, type HandOverStep } from '../../../issue/exportIssue.ts';
import type { ExportOptions } from '../../../issue/export/exportOptions.ts';
import type { Issue } from '../../../issue/issue.ts';
import type { MailTool, Publication } from '../../../issue/publication.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { canOpenCompanion, frontClipboard } from './companionWindow.ts';
import { keepDone, readDone, stepKey } from './handOverProgress.ts';
import { HandOverPicture } from './HandOverPicture.tsx';

interface Properties {
  readonly id: string;
  readonly issue: Issue;
  readonly publication: Publication;
  readonly tool: MailTool;
  readonly options: ExportOptions;
  /** The web addresses of the published pictures; undefined if none are published. */
  readonly addresses: ReadonlyMap<string, string> | undefined;
  /** True if the pictures are published when the text is copied, and need no steps of their own. */
  readonly willPublish: boolean;
  readonly isBusy: boolean;
  /** What identifies the issue's text as it is now. */
  readonly textKey: string;
  /** The name of the action that hands over the text. */
  readonly textAction: string;
  /** Hands over the text; resolves to false if that failed. */
  readonly onText: () => Promise<boolean>;
  /** Tells the author what was copied, or why not. */
  readonly onNote: (sentence: string) => void;
  /** Saves the text on the screen, so that its pictures can be made. */
  readonly flush: () => Promise<void>;
  readonly onSent: () => void;
}

/** The button that does a step. */
const action = '.actions button';
/** The button that copies the current step; none once all are done. */
const currentCopy = `[aria-current]:not(:last-child) ${action}`;

/** The way of an issue into a mail tool, step by step: each is copied with one key, and ticked off. */
export function HandOver(properties: Properties) {
  const { id, issue, publication, tool, options, addresses, willPublish, isBusy } = properties;
  const { textKey, textAction, onText, onNote, flush, onSent } = properties;
  const messages = useAllMessages();
  const { handingOver: texts } = messages;
  const list = useRef<HTMLOListElement>(null);
  const steps = useMemo(() => {
    const all = handOver(issue, publication, tool, options, { ...(addresses && { addresses }) });
    return all.filter(({ kind }) => kind !== 'picture' || !willPublish || addresses);
  }, [issue, publication, tool, options, addresses, willPublish]);
  const [done, setDone] = useState(() => readDone(id, tool));
  const keyOf = (step: HandOverStep) => stepKey(step, step.kind === 'text' ? textKey : '');
  const keys = steps.map(keyOf);
  const current = keys.findIndex((key) => !done.includes(key));

  const tick = (key: string, isDone: boolean) => {
    const others = done.filter((each) => each !== key && keys.includes(each));
    const next = isDone ? [...others, key] : others;
    setDone(next);
    keepDone(id, tool, next);
  };
  const copyOnReturn = useCopyOnReturn(list, currentCopy);
  const finish = (key: string) => {
    tick(key, true);
    copyOnReturn.noteCopy();
    const next = keys.findIndex((each) => each !== key && !done.includes(each));
    const items = list.current?.children;
    items?.[next < 0 ? items.length - 1 : next]?.querySelector<HTMLElement>(action)?.focus();
  };
  const copy = async (step: HandOverStep, text: string) => {
    try {
      await frontClipboard().writeText(text);
      onNote(texts.copied(texts.names[step.kind]));
      finish(keyOf(step));
    } catch {
      onNote(messages.exporting.copyFailed);
    }
  };
  const handText = async (step: HandOverStep) => {
    if (await onText()) finish(keyOf(step));
  };
  useEffect(() => {
    // The author comes for the next step; the fields above keep what was chosen.
    list.current?.querySelector<HTMLElement>(`[aria-current] ${action}`)?.focus();
  }, []);

  const contentOf = (step: HandOverStep) => {
    switch (step.kind) {
      case 'title':
      case 'subject':
      case 'preheader':
        return (
          <Copied text={step.text}>
            <Button onClick={() => void copy(step, step.text)}>
              {texts.copy(texts.names[step.kind])}
            </Button>
          </Copied>
        );
      case 'text':
        return (
          <Copied text={willPublish ? texts.withPictures : ''}>
            <Button disabled={isBusy} onClick={() => void handText(step)}>
              {textAction}
            </Button>
          </Copied>
        );
      case 'picture':
        return (
          <HandOverPicture
            order={{ id, target: tool, options, number: step.number }}
            place={step.place}
            flush={flush}
            onCopied={(sentence, isPicture) => {
              onNote(sentence);
              if (isPicture) finish(keyOf(step));
            }}
          />
        );
      case 'button':
        return (
          <Copied text={`${step.label} → ${step.url}`}>
            <Button onClick={() => void copy(step, step.url)}>{texts.copyAddress}</Button>
          </Copied>
        );
      case 'poll':
        return (
          <Copied text={step.answers.join(' · ')}>
            <Button onClick={() => void copy(step, step.answers.join('\n'))}>
              {texts.copyAnswers}
            </Button>
          </Copied>
        );
    }
  };
  return (
    <section className="hand-over">
      <ol ref={list} aria-label={texts.steps}>
        {steps.map((step, index) => {
          const key = keys[index] ?? '';
          const isDone = done.includes(key);
          const number = step.kind === 'picture' ? ` ${String(step.number)}` : '';
          const name = `${texts.names[step.kind]}${number}`;
          return (
            // Two pictures or buttons may be alike.
            <li
              key={`${key} ${String(index)}`}
              data-done={isDone}
              aria-current={index === current ? 'step' : undefined}
            >
              <label className="tick">
                <input
                  type="checkbox"
                  checked={isDone}
                  aria-label={texts.done(name)}
                  onChange={({ currentTarget }) => tick(key, currentTarget.checked)}
                />
                <Check size={14} aria-hidden />
              </label>
              <strong>{name}</strong>
              {contentOf(step)}
            </li>
          );
        })}
        <li data-done={false} aria-current={current < 0 ? 'step' : undefined}>
          <span className="tick" />
          <strong>{texts.sent}</strong>
          <Copied text={texts.sentHint}>
            <Button onClick={onSent}>{messages.sent.mark}</Button>
          </Copied>
        </li>
      </ol>
      {/* Other browsers let a page write to the clipboard after a click or a key alone. */}
      {canOpenCompanion && (
        <CheckField checked={copyOnReturn.isOn} onChange={copyOnReturn.setOn}>
          {texts.copyOnReturn}
        </CheckField>
      )}
    </section>
  );
}

function Copied({ text, children }: { readonly text: string; readonly children: React.ReactNode }) {
  return (
    <>
      <span className="excerpt" title={text}>
        {text}
      </span>
      <span className="actions">{children}</span>
    </>
  );
}

/** Local storage key for the author's choice. */
const item = 'setzkasten.copyOnReturn';

/**
 * Copies the next step when the author comes back from pasting the last one, if the author wants that. `next` is a
 * selector of its button in the list.
 */
function useCopyOnReturn(list: RefObject<HTMLElement | null>, next: string) {
  const [isOn, setOn] = useState(isWanted);
  const hasCopied = useRef(false);
  useEffect(() => {
    const view = list.current?.ownerDocument.defaultView;
    if (!isOn || !view) return undefined;
    let hasLeft = false;
    const leave = () => {
      hasLeft = hasCopied.current;
    };
    const comeBack = () => {
      if (!hasLeft) return;
      hasLeft = false;
      hasCopied.current = false;
      list.current?.querySelector<HTMLElement>(next)?.click();
    };
    view.addEventListener('blur', leave);
    view.addEventListener('focus', comeBack);
    return () => {
      view.removeEventListener('blur', leave);
      view.removeEventListener('focus', comeBack);
    };
  }, [isOn, list, next]);
  return {
    isOn,
    setOn: (wanted: boolean) => {
      setOn(wanted);
      try {
        localStorage.setItem(item, wanted ? 'on' : 'off');
      } catch {
        // Without storage, the choice lasts as long as the steps are shown.
      }
    },
    /** Call it when a step was copied. */
    noteCopy: () => {
      hasCopied.current = true;
    },
  };
}

function isWanted(): boolean {
  try {
    return localStorage.getItem(item) === 'on';
  } catch {
    return false;
  }
}
