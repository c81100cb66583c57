import { useMemo, useState } from 'react';
import type { HostFailure, Output } from '../../../desk/contract.ts';
import { optionsOf, type ExportedIssue, type ExportTarget } from '../../../issue/exportIssue.ts';
import type { ExportOptions } from '../../../issue/export/exportOptions.ts';
import type { Issue } from '../../../issue/issue.ts';
import type { Publication } from '../../../issue/publication.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { whyNot } from '../../language/whyNot.ts';
import { desk } from '../../session/deskClient.ts';

/** What is exported; pictures are published for exactly this. */
export interface ExportSubject {
  readonly id: string;
  readonly issue: Issue;
  readonly publication: Publication;
  readonly target: ExportTarget;
  readonly options: ExportOptions;
}

type Uploaded = Extract<Output<'hosting.upload'>, { outcome: 'done' }>;

/** A picture that is not published, and why. */
export interface NotPublished {
  readonly alt: string;
  readonly failure: HostFailure;
}

/** Thrown if no picture could be published, because of the settings or the secret; `problem` says why. */
export class NotPublishable extends Error {
  override readonly name = 'NotPublishable';
}

/** Publishes the pictures of an export on the newsletter's picture host, if it has one and the export refers to it. */
export function useHostedPictures(
  subject: ExportSubject,
  draft: ExportedIssue,
  flush: () => Promise<void>,
) {
  const messages = useAllMessages();
  const { pictureHost: texts } = messages;
  const [done, setDone] = useState<{ readonly of: string; readonly uploaded: Uploaded }>();
  const [problem, setProblem] = useState('');
  const [needsSecret, setNeedsSecret] = useState(false);
  const [secret, setSecret] = useState('');
  const [isBusy, setBusy] = useState(false);
  const { id, target, options, publication } = subject;
  const host = publication.pictureHost;
  const names = [...draft.assets, ...draft.drawings.keys()];
  const isActive =
    host !== undefined &&
    names.length > 0 &&
    draft.packaging.as === 'files' &&
    options.pictureBase === undefined &&
    optionsOf(target).includes('pictureBase');
  // A picture's name depends on its description and on the width of this export.
  const key = isActive ? JSON.stringify([id, target, options, names]) : '';
  const current = done?.of === key ? done.uploaded : undefined;

  const addresses = useMemo(() => current && addressesIn(current), [current]);

  const refused = (sentence: string): never => {
    setProblem(sentence);
    throw new NotPublishable(sentence);
  };

  /** Resolves to the published pictures' addresses; undefined if this export needs none. Throws NotPublishable. */
  const publish = async (): Promise<ReadonlyMap<string, string> | undefined> => {
    if (!isActive) return undefined;
    if (current && current.pictures.every(({ outcome }) => outcome !== 'failed'))
      return addressesIn(current);
    setBusy(true);
    setProblem('');
    try {
      await flush();
      const answer = await desk['hosting.upload']({
        id,
        target,
        options,
        ...(secret && { secret }),
      }).catch(() => refused(messages.reasons.undone.unreachable));
      setNeedsSecret(
        answer.outcome === 'secret-needed' ||
          (answer.outcome === 'done' && answer.pictures.some(lacksSecret)),
      );
      switch (answer.outcome) {
        case 'done':
          setDone({ of: key, uploaded: answer });
          return addressesIn(answer);
        case 'secret-needed':
          return refused(texts.secretNeeded);
        case 'unusable':
        case 'not-set-up':
          return refused(texts.unusableHost);
        case 'missing':
          return refused(messages.exporting.notThere);
        default:
          return refused(whyNot(answer, messages.reasons));
      }
    } finally {
      setBusy(false);
    }
  };

  return {
    isActive,
    isBusy,
    problem,
    needsSecret: isActive && needsSecret,
    secret,
    setSecret,
    publish,
    /** Of what is published for this export; undefined before. */
    addresses,
    /** The server's name, for display. */
    place: URL.parse(host?.base ?? '')?.host ?? '',
    count: names.length,
    published: current?.pictures.filter(({ outcome }) => outcome !== 'failed').length,
    failed: (current?.pictures ?? []).flatMap((each): NotPublished[] =>
      each.outcome === 'failed' ? [each] : [],
    ),
  };
}

function addressesIn({ pictures }: Uploaded): ReadonlyMap<string, string> {
  return new Map(
    pictures.flatMap((each) => (each.outcome === 'failed' ? [] : [[each.asset, each.address]])),
  );
}

function lacksSecret(picture: Uploaded['pictures'][number]): boolean {
  if (picture.outcome !== 'failed') return false;
  const { reason } = picture.failure;
  return reason === 'login-refused' || reason === 'server-not-tested';
}
