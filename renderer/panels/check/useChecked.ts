import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import type { Surroundings } from '../../../issue/check/checkIssue.ts';
import type { Publication } from '../../../issue/publication.ts';
import { PageVersion } from '../../editor/steps/pageVersion.ts';
import { inPauses } from '../../session/inPauses.ts';
import type { LiveIssue } from '../../session/liveIssue.ts';
import { PageWorker } from '../../session/worker/pageWorker.ts';
import { Store, type Readable } from '../../store/store.ts';
import type { Answer, Question } from './answerTo.ts';
import type { CheckedIssue } from './checkedIssue.ts';

/** Returns the findings as of the author's last pause; undefined before the first check. */
export function useChecked(
  issue: LiveIssue,
  editor: Readable<Editor | null>,
  publication: Publication,
  surroundings: Surroundings,
  language: string,
) {
  const [checked, setChecked] = useState<CheckedIssue>();
  /** Size of the HTML for the publication's mail tool. */
  const [bytes] = useState(() => new Store<number | undefined>(undefined));
  /** The page as it was checked; undefined before the first check, or without a page. */
  const version = useRef<PageVersion>(undefined);
  useEffect(() => {
    let asked = 0;
    const stop = inPauses(issue, () => {
      const now = (asked += 1);
      const page = editor.get();
      const current = page ? new PageVersion(page) : undefined;
      void checker
        .ask({ issue: issue.get(), publication, surroundings, language })
        .then((answer) => {
          if (now !== asked) {
            current?.close();
            return;
          }
          version.current?.close();
          version.current = current;
          bytes.set(answer.bytes);
          setChecked((before) => (isSame(before, answer.checked) ? before : answer.checked));
        });
    });
    return () => {
      asked = 0;
      stop();
    };
  }, [issue, editor, publication, surroundings, language, bytes]);
  return { checked, bytes, version: () => version.current };
}

/** True if nothing visible changed, so that an unchanged result does not re-render. */
function isSame(before: CheckedIssue | undefined, now: CheckedIssue): boolean {
  if (before?.tool !== now.tool || before.findings.length !== now.findings.length) return false;
  return now.findings.every(({ key, sentence, fix, type }, index) => {
    const old = before.findings[index];
    return old?.key === key && old.sentence === sentence && old.fix === fix && old.type === type;
  });
}

/** Checks issues in a worker: a check takes a whole export. */
const checker = new PageWorker<Question, Answer>(
  () => new Worker(new URL('./checkWorker.ts', import.meta.url), { type: 'module' }),
  async (question) => (await import('./answerTo.ts')).answerTo(question),
);
