import { useEffect, useMemo, useState } from 'react';
import type { VersionSummary } from '../../../desk/contract.ts';
import { compareIssues } from '../../../issue/compare/compareIssues.ts';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import type { Issue } from '../../../issue/issue.ts';
import type { Publication } from '../../../issue/publication.ts';
import { ComparedIssue } from '../compare/ComparedIssue.tsx';
import { useMessages } from '../../language/useMessages.ts';
import { desk } from '../../session/deskClient.ts';
import { Button } from '../../ui/Button.tsx';
import { NameForm } from './NameForm.tsx';
import { dayName, timeName } from './versionDays.ts';

interface Properties {
  readonly id: string;
  readonly version: VersionSummary;
  /** The issue as it is on the screen. */
  readonly present: Issue;
  readonly publication: Publication;
  readonly onName: (name: string) => void;
  /** Undefined if the page cannot be edited. */
  readonly onRestore: ((version: Issue) => void) | undefined;
}

/** One version: how the current text differs from it, its name, and a button to restore it. */
export function VersionView(properties: Properties) {
  const messages = useMessages();
  const { id, version, present, publication, onName, onRestore } = properties;
  const { history } = messages;
  const issue = useVersion(id, version.version);
  const compared = useMemo(
    () => (issue ? compareIssues(issue, present, publication) : []),
    [issue, present, publication],
  );
  const when = `${dayName(version.time, messages)}, ${timeName(version.time, messages)}`;
  return (
    <section className="version-view" aria-label={when}>
      <div className="version-changes" role="group" aria-label={history.legend} tabIndex={0}>
        <h3>{when}</h3>
        {issue === null && <p role="alert">{history.unreadable}</p>}
        {issue && (
          <>
            <p className="legend">{history.legend}</p>
            <ComparedIssue compared={compared} />
          </>
        )}
      </div>
      <footer>
        <NameForm
          key={`${version.version} ${version.name}`}
          label={history.name}
          button={history.save}
          name={version.name}
          onName={onName}
        />
        <p>
          <Button
            className="primary"
            disabled={!issue || !onRestore}
            onClick={() => {
              if (issue) onRestore?.(issue);
            }}
          >
            {history.restore}
          </Button>
          <small>{onRestore ? history.restoreHint : history.locked}</small>
        </p>
      </footer>
    </section>
  );
}

/** Returns the version as an issue; undefined while it loads, null if it cannot be read. */
function useVersion(id: string, version: string): Issue | null | undefined {
  const [read, setRead] = useState<{ readonly version: string; readonly issue: Issue | null }>();
  useEffect(() => {
    let isCurrent = true;
    const take = (issue: Issue | null) => {
      if (isCurrent) setRead({ version, issue });
    };
    desk['history.read']({ id, version }).then(
      (answer) => {
        const parsed = answer.outcome === 'read' ? parseIssue(answer.text) : undefined;
        take(parsed && parsed.outcome !== 'invalid' ? parsed.issue : null);
      },
      () => take(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, version]);
  return read?.version === version ? read.issue : undefined;
}
