import { takeBlocks } from '../editor/steps/takeBlocks.ts';
import { loadLanguage } from '../../issue/language/loadLanguage.ts';
import type { Issue } from '../../issue/issue.ts';
import type { Publication } from '../../issue/publication.ts';
import { useMessages } from '../language/useMessages.ts';
import type { OpenedIssue } from '../session/openIssue.ts';
import { LazyDialog } from '../commands/LazyDialog.tsx';
import { lazyPart } from '../ui/LazyPart.tsx';

const HistoryDialog = lazyPart(
  'HistoryDialog',
  () => import('../panels/history/HistoryDialog.tsx'),
);

interface Properties {
  readonly opened: OpenedIssue;
  readonly publication: Publication;
  /** Overwrites the file with a version, if it is damaged or cannot be shown. */
  readonly onReplace: (version: Issue) => void;
  readonly onFault: (sentence: string) => void;
  readonly onClose: () => void;
}

/** The versions of the open issue. Restoring one is a single undo step on the page; a damaged file is overwritten. */
export function VersionsWindow(properties: Properties) {
  const messages = useMessages();
  const { opened, publication, onReplace, onFault, onClose } = properties;
  const { session, issue, editor, damaged } = opened;
  const page = editor.get();
  const restore = async (version: Issue) => {
    await loadLanguage(version.language).catch(() => undefined);
    onClose();
    if (damaged || !page) onReplace(version);
    else if (!takeBlocks(page, version.blocks, version.language))
      onFault(messages.history.unreadable);
    // The page can take the focus, which undo needs, only once the dialog is gone.
    requestAnimationFrame(() => page?.commands.focus(null, { scrollIntoView: false }));
  };
  return (
    <LazyDialog>
      <HistoryDialog
        session={session}
        issue={issue}
        publication={publication}
        onRestore={
          damaged || !page || page.isEditable ? (version) => void restore(version) : undefined
        }
        onClose={onClose}
      />
    </LazyDialog>
  );
}
