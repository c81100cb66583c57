import type { Publication } from '../../issue/publication.ts';
import type { ClipboardContext } from '../editor/schema/context/clipboardContext.ts';
import type { Messages } from '../language/messages.ts';
import { whyNot } from '../language/whyNot.ts';
import { desk } from '../session/deskClient.ts';
import { asLongWork } from '../session/longWork.ts';
import type { OpenedIssue } from '../session/openIssue.ts';
import type { Store } from '../store/store.ts';
import { toldPicture } from './deskPictures.ts';

/** What the page needs to copy and paste: the current publication, and the desk to fetch remote pictures. */
export function clipboardOf(
  { session }: Pick<OpenedIssue, 'session'>,
  publication: Store<Publication>,
  messages: Messages,
  tell: (sentence: string) => void,
): ClipboardContext {
  const { paste, reasons } = messages;
  return {
    get issueId() {
      return session.id;
    },
    publication: publication.get,
    fetchPicture: async (address) => {
      try {
        const answer = await asLongWork(messages.work.fetch, (job) =>
          desk['picture.fetch']({ id: session.id, address, job }),
        );
        if (answer.outcome === 'cancelled') return paste.notFetched.cancelled;
        if (answer.outcome === 'added') return toldPicture(answer, messages, tell);
        if (answer.outcome === 'not-fetched') return paste.notFetched[answer.reason];
        if (answer.outcome === 'missing') return paste.notFetched.missing;
        if (answer.outcome === 'invalid') return whyNot(answer, reasons);
        return `${paste.notFetched['not-kept']} ${whyNot(answer, reasons)}`;
      } catch {
        return paste.notFetched.unreachable;
      }
    },
    copyPicture: async (from, asset) => {
      try {
        const answer = await desk['picture.copy']({ id: session.id, from, asset });
        if (answer.outcome === 'added') return toldPicture(answer, messages, tell);
        if (answer.outcome !== 'missing') {
          tell(`${paste.notFetched['not-kept']} ${whyNot(answer, reasons)}`);
          return undefined;
        }
      } catch {
        // Reported like a missing file: the picture is missing either way.
      }
      tell(paste.pictureMissing);
      return undefined;
    },
    tell,
  };
}
