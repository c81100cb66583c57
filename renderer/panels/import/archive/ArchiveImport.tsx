import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ArchiveNote } from '../../../../desk/reading/archives/archiveNote.ts';
import type { Publication } from '../../../../issue/publication.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';
import { whyNot } from '../../../language/whyNot.ts';
import { Button } from '../../../ui/Button.tsx';
import { Lines } from '../../../ui/Lines.tsx';
import { More } from '../More.tsx';
import type { PickedFile } from './archiveMessages.ts';
import {
  ArchiveRun,
  type ArchiveState,
  type AddedIssue,
  type ArchiveReport,
} from './archiveRun.ts';
import { RemotePictures } from './RemotePictures.tsx';

interface Properties {
  readonly files: readonly PickedFile[];
  readonly publication: Publication;
  /** Called when the import of issues starts, and when it ends. */
  readonly onRunning: (isRunning: boolean) => void;
  /** Called if the files are a single document. */
  readonly onSingle: () => void;
  readonly onClose: () => void;
}

/** Imports all issues of an archive: says how many there are, shows how far it is, and reports. */
export function ArchiveImport(properties: Properties) {
  const { files, publication, onRunning, onSingle, onClose } = properties;
  const messages = useAllMessages();
  const { archive: words } = messages;
  const [state, setState] = useState<ArchiveState>({ kind: 'opening' });
  const run = useRef<ArchiveRun>(undefined);
  const take = useEffectEvent((next: ArchiveState) => {
    onRunning(next.kind === 'importing');
    if (next.kind === 'found' && !next.archive.isWhole) onSingle();
    else setState(next);
  });
  useEffect(() => {
    let isOver = false;
    const started = new ArchiveRun(files, (next) => {
      if (!isOver) take(next);
    });
    run.current = started;
    return () => {
      isOver = true;
      started.end();
    };
  }, [files]);
  const start = () => run.current?.start(publication);
  const count = 'archive' in state ? state.archive.count : 0;
  const report = 'report' in state ? state.report : undefined;
  const done = report ? report.added.length + report.known + report.notImported.length : 0;
  const isOver = state.kind === 'done' || state.kind === 'failed';
  return (
    <>
      <p role="status">{sentenceOf(state, words, done)}</p>
      {state.kind === 'stopped' && (
        <p role="alert">{`${whyNot(state.failure, messages.reasons)} ${words.goOnLater}`}</p>
      )}
      {state.kind === 'failed' && <p role="alert">{words.failed}</p>}
      {state.kind === 'importing' && (
        <div className="import-run">
          <label>
            {words.importing(done, count, state.label)}
            <progress max={count} value={done} />
          </label>
          <Button onClick={() => run.current?.cancel()}>{messages.importing.run.cancel}</Button>
        </div>
      )}
      {state.kind === 'found' && (
        <LeftOut leftOut={state.archive.leftOut} damaged={state.archive.damaged} />
      )}
      {report && state.kind !== 'importing' && (
        <ArchiveResult report={report} isDone={state.kind === 'done'} />
      )}
      <footer>
        <Button className={isOver ? 'primary' : undefined} onClick={onClose}>
          {isOver ? messages.app.close : messages.app.cancel}
        </Button>
        {!isOver && (
          <Button
            className="primary"
            disabled={state.kind === 'opening' || state.kind === 'importing' || count === 0}
            onClick={start}
          >
            {state.kind === 'found' || state.kind === 'opening' || state.kind === 'importing'
              ? words.start(count)
              : words.resume}
          </Button>
        )}
      </footer>
    </>
  );
}

type Words = ReturnType<typeof useAllMessages>['archive'];

function sentenceOf(state: ArchiveState, words: Words, done: number): string {
  switch (state.kind) {
    case 'opening':
      return words.opening;
    case 'found':
      return words.found(state.archive.count);
    case 'cancelled':
      return words.cancelled(done, state.archive.count);
    case 'done':
      return words.done(state.report.added.length, state.report.known);
    default:
      return '';
  }
}

function LeftOut({ leftOut, damaged }: { leftOut: readonly string[]; damaged: readonly string[] }) {
  const { archive: words } = useAllMessages();
  const lines = [...damaged.map((path) => words.damaged(path)), ...leftOut];
  if (lines.length === 0) return null;
  return (
    <details open={damaged.length > 0}>
      <summary>{words.leftOut(lines.length)}</summary>
      <Lines lines={lines} />
    </details>
  );
}

/** Most issues that are listed; the others are only counted. */
const mostShown = 200;

/** What became of an archive's issues: how many, what was guessed, what to look at. */
function ArchiveResult({ report, isDone }: { report: ArchiveReport; isDone: boolean }) {
  const { archive: words, reasons } = useAllMessages();
  const { added, notImported, names } = report;
  const notes = added.flatMap((issue) => issue.notes);
  const guessed = notes.filter(({ note }) => note === 'date-from-text').length;
  const toLookAt = added.filter((issue) => issue.notes.some(isToLookAt));
  return (
    <section className="import-result">
      {guessed > 0 && <p>{words.guessed(guessed)}</p>}
      {names > 0 && <p>{words.learned(names)}</p>}
      {isDone && <RemotePictures issues={added} />}
      {notImported.length > 0 && (
        <>
          <h3>{words.notImported}</h3>
          <ul>
            {notImported.slice(0, mostShown).map(({ label, why }, index) => (
              <li key={index}>{`${label}: ${reasons.file(why)}.`}</li>
            ))}
          </ul>
          <More count={notImported.length - mostShown} />
        </>
      )}
      {toLookAt.length > 0 && (
        <>
          <h3>{words.toLookAt}</h3>
          <ul>
            {toLookAt.slice(0, mostShown).map((issue) => (
              <li key={issue.id}>
                {`${nameOf(issue, words.untitled)}: ${issue.notes.filter(isToLookAt).map(words.note).join('; ')}`}
              </li>
            ))}
          </ul>
          <More count={toLookAt.length - mostShown} />
        </>
      )}
    </section>
  );
}

/** Others are summed up. */
function isToLookAt({ note }: ArchiveNote): boolean {
  return note !== 'date-from-text' && note !== 'remote-pictures';
}

function nameOf({ title, date }: AddedIssue, untitled: string): string {
  return [date, title || untitled].filter(Boolean).join(' ');
}
