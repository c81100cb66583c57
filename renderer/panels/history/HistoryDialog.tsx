import { useCallback, useEffect, useRef, useState } from 'react';
import type { VersionSummary } from '../../../desk/contract.ts';
import type { Issue } from '../../../issue/issue.ts';
import type { Publication } from '../../../issue/publication.ts';
import { useMessages } from '../../language/useMessages.ts';
import { whyNot } from '../../language/whyNot.ts';
import type { IssueSession } from '../../session/issueSession.ts';
import { desk } from '../../session/deskClient.ts';
import { useStore, type Readable } from '../../store/store.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { NameForm } from './NameForm.tsx';
import { VersionList } from './VersionList.tsx';
import { VersionView } from './VersionView.tsx';
import '../../styles/history.css';

interface Properties {
  readonly session: Pick<IssueSession, 'id' | 'flush'>;
  readonly issue: Readable<Issue>;
  readonly publication: Publication;
  /** Restores a version; undefined if the page cannot be edited. */
  readonly onRestore: ((version: Issue) => void) | undefined;
  readonly onClose: () => void;
}

/** The stored versions of an issue: the changes since each, their names, and a way to restore them. */
export function HistoryDialog(properties: Properties) {
  const messages = useMessages();
  const { session, issue: store, publication, onRestore, onClose } = properties;
  const { id } = session;
  const { history, reasons } = messages;
  const issue = useStore(store);
  const [versions, setVersions] = useState<readonly VersionSummary[]>();
  const [chosen, setChosen] = useState<string>();
  const [note, setNote] = useState('');
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    content.current?.querySelector('input')?.focus();
  }, []);
  const read = useCallback(async () => {
    const answer = await desk['history.list']({ id });
    setVersions(answer.outcome === 'listed' ? answer.versions : []);
    if (answer.outcome !== 'listed') setNote(history.failed(whyNot(answer, reasons)));
  }, [id, history, reasons]);
  const act = useCallback(
    (work: () => Promise<void>) => {
      work().catch(() => setNote(history.failed(reasons.undone.unreachable)));
    },
    [history, reasons],
  );
  useEffect(() => {
    act(async () => {
      await session.flush();
      await read();
    });
  }, [act, session, read]);
  const giveName = (name: string, version?: string) => {
    act(async () => {
      if (version === undefined) await session.flush();
      const answer = await desk['history.name']({ id, name, ...(version && { version }) });
      setNote(answer.outcome === 'named' ? '' : history.failed(whyNot(answer, reasons)));
      if (answer.outcome === 'named') setChosen(answer.version);
      await read();
    });
  };
  const version =
    versions?.find((each) => each.version === chosen) ??
    versions?.find(({ problem }) => problem === null) ??
    versions?.[0];
  return (
    <Dialog title={history.title} onClose={onClose}>
      <div ref={content} className="history">
        <NameForm label={history.nameNow} button={history.name} onName={(name) => giveName(name)} />
        <p role="status">{versions === undefined ? history.loading : note}</p>
        {versions?.length === 0 && <p>{history.none}</p>}
        {version && versions && (
          <div className="history-columns">
            <VersionList
              versions={versions}
              chosen={version}
              onChoose={(each) => setChosen(each.version)}
            />
            <VersionView
              id={id}
              version={version}
              present={issue}
              publication={publication}
              onName={(name) => giveName(name, version.version)}
              onRestore={onRestore}
            />
          </div>
        )}
      </div>
    </Dialog>
  );
}
