import { useEffect, useState } from 'react';
import type { PictureFiles } from '../../issue/check/checkIssue.ts';
import type { ExportTarget } from '../../issue/export/exportTarget.ts';
import type { Issue } from '../../issue/issue.ts';
import type { Publication } from '../../issue/publication.ts';
import { Burst } from '../store/burst.ts';
import type { Readable } from '../store/store.ts';
import type { CheckedIssue } from './checkedIssue.ts';

/** When the issue is checked, in ms: in a pause of typing, as it takes a whole export. */
const waits = { pause: 300, longest: Infinity };

/**
 * What the check finds in the issue as it is written, a moment behind the last key; undefined before it was checked
 * first. The check is loaded when it is first asked for.
 */
export function useChecked(
  issue: Readable<Issue>,
  publication: Publication,
  target: ExportTarget,
  pictureFiles: PictureFiles,
  language: string,
): CheckedIssue | undefined {
  const [checked, setChecked] = useState<CheckedIssue>();
  useEffect(() => {
    let current = true;
    const burst = new Burst(() => {
      void import('./checkedIssue.ts').then(({ checkedIssue }) => {
        if (!current) return;
        const found = checkedIssue(issue.get(), publication, target, pictureFiles, language);
        setChecked((before) => (isSame(before, found) ? before : found));
      });
    }, waits);
    burst.note();
    const stop = issue.subscribe(() => {
      burst.note();
    });
    return () => {
      current = false;
      burst.cancel();
      stop();
    };
  }, [issue, publication, target, pictureFiles, language]);
  return checked;
}

/** Whether nothing changed that is shown: a key that finds nothing new draws nothing new. */
function isSame(before: CheckedIssue | undefined, now: CheckedIssue): boolean {
  if (before?.tool !== now.tool || before.findings.length !== now.findings.length) return false;
  return now.findings.every(({ key, sentence, fix, type }, index) => {
    const old = before.findings[index];
    return old?.key === key && old.sentence === sentence && old.fix === fix && old.type === type;
  });
}
