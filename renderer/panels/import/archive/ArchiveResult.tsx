import type { ArchiveNote } from '../../../../desk/reading/archives/archiveNote.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';
import { More } from '../More.tsx';
import type { AddedIssue, ArchiveReport } from './archiveRun.ts';
import { RemotePictures } from './RemotePictures.tsx';

/** Most issues that are listed; the others are only counted. */
const mostShown = 200;

/** What became of an archive's issues: how many, what was guessed, what to look at. */
export function ArchiveResult({ report, isDone }: { report: ArchiveReport; isDone: boolean }) {
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
