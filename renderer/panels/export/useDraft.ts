import { useState } from 'react';
import type { Output } from '../../../desk/contract.ts';
import { safeUrl } from '../../../issue/addresses/safeUrl.ts';
import { draftIn, type Draft } from '../../../issue/drafts.ts';
import { mailToolProfiles } from '../../../issue/export/mail-tools/allMailTools.ts';
import { draftNeeds, isDraftTool } from '../../../issue/export/mail-tools/draftNeeds.ts';
import type { ExportTarget } from '../../../issue/exportIssue.ts';
import type { Issue } from '../../../issue/issue.ts';
import type { Publication } from '../../../issue/publication.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { whyNot } from '../../language/whyNot.ts';
import { desk } from '../../session/deskClient.ts';
import { asLongWork } from '../../session/longWork.ts';
import { NotPublishable } from './useHostedPictures.ts';

interface Subject {
  readonly id: string;
  readonly issue: Pick<Issue, 'drafts'>;
  readonly publication: Publication;
  readonly target: ExportTarget;
}

interface Ways {
  /** Saves what is typed: the desk reads the issue from disk. */
  readonly flush: () => Promise<void>;
  /** Publishes the pictures, as `useHostedPictures` does; resolves to undefined if there are none. */
  readonly publish: () => Promise<ReadonlyMap<string, string> | undefined>;
  /** Records the draft in the issue: called whenever something lies in the tool. */
  readonly onDraft: (draft: Draft) => void;
}

type Made = Output<'draft.make'>;
type Order = 'update' | 'overwrite' | 'new';

/** What was said last. */
export type DraftNote =
  | { readonly kind: 'made'; readonly isNew: boolean; readonly missingPictures: number }
  | { readonly kind: 'doubt'; readonly because: Extract<Made, { outcome: 'asks' }>['because'] }
  | { readonly kind: 'problem'; readonly text: string };

/** Makes a draft in the newsletter's mail tool, if that is the export's target, or updates it. */
export function useDraft({ id, issue, publication, target }: Subject, ways: Ways) {
  const messages = useAllMessages();
  const { draft: texts } = messages;
  const [note, setNote] = useState<DraftNote>();
  const [needsKey, setNeedsKey] = useState(false);
  const [key, setKey] = useState('');
  const [isBusy, setBusy] = useState(false);
  const { draftTool } = publication;
  const tool =
    draftTool?.tool === target && isDraftTool(draftTool.tool) ? draftTool.tool : undefined;
  const title = tool ? mailToolProfiles[tool].title : '';
  const site = (draftTool?.site ?? '').trim().replace(/\/+$/, '');
  const earlier =
    tool && draftIn(issue.drafts, { tool, site: draftNeeds[tool].hasSite ? site : '' });

  const say = (text: string) => setNote({ kind: 'problem', text });
  const show = (answer: Made) => {
    setNeedsKey(
      answer.outcome === 'key-needed' ||
        (answer.outcome === 'failed-there' &&
          ['login-refused', 'key-unusable'].includes(answer.failure.reason)),
    );
    switch (answer.outcome) {
      case 'made': {
        const { isNew, missingPictures } = answer;
        setNote({ kind: 'made', isNew, missingPictures: missingPictures.length });
        break;
      }
      case 'asks':
        setNote({ kind: 'doubt', because: answer.because });
        break;
      case 'failed-there': {
        const { reason, detail } = answer.failure;
        say(`${texts.notMade(title)} ${texts.reasons[reason](detail)}`);
        break;
      }
      case 'key-needed':
        say(texts.keyNeeded);
        break;
      case 'pictures-needed':
        say(texts.picturesNeeded(title));
        break;
      case 'cancelled':
        say(texts.cancelled);
        break;
      case 'not-set-up':
      case 'unusable':
        say(texts.unusable);
        break;
      case 'missing':
        say(messages.exporting.notThere);
        break;
      default:
        say(`${texts.notMade(title)} ${whyNot(answer, messages.reasons)}`);
    }
  };
  const ask = async (order: Order): Promise<void> => {
    await ways.flush();
    const isHosted = tool && !draftNeeds[tool].takesPictures && publication.pictureHost;
    const addresses = isHosted ? await ways.publish() : undefined;
    const answer = await asLongWork(texts.making(title), (job) =>
      desk['draft.make']({
        id,
        order,
        job,
        ...(key && { key }),
        ...(addresses && { addresses: Object.fromEntries(addresses) }),
      }),
    );
    if ((answer.outcome === 'made' || answer.outcome === 'failed-there') && answer.draft)
      ways.onDraft(answer.draft);
    show(answer);
  };
  return {
    /** True if the newsletter makes drafts in the export's target. */
    isActive: tool !== undefined,
    title,
    isBusy,
    note,
    needsKey,
    key,
    setKey,
    hasEarlier: earlier !== undefined,
    /** Opens the draft in the tool; undefined if there is none. */
    link: safeUrl(earlier?.link ?? ''),
    make: (order: Order = 'update') => {
      setBusy(true);
      setNote(undefined);
      ask(order)
        .catch((error: unknown) => {
          // Why the pictures could not be published is said beside them.
          const isTold = error instanceof NotPublishable;
          if (!isTold) say(`${messages.app.fault} ${messages.reasons.undone.unreachable}`);
        })
        .finally(() => setBusy(false));
    },
  };
}
