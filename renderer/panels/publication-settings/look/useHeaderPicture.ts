import { useState } from 'react';
import { useMessages } from '../../../language/useMessages.ts';
import { whyNot } from '../../../language/whyNot.ts';
import { sendFile } from '../../../session/deskClient.ts';
import { largePicture } from '../../../../desk/contract.ts';
import type { PublicationDraft } from '../draft/usePublicationDraft.ts';
import { headerOf } from './headerPicture.ts';

/** Replaces the picture above the masthead with another file; `problem` says why a file was rejected. */
export function useHeaderPicture({ publication, changeTheme }: PublicationDraft) {
  const messages = useMessages();
  const [problem, setProblem] = useState<string>();
  const keep = async (file: File) => {
    const large = largePicture(file.size);
    if (large) {
      setProblem(whyNot({ outcome: 'invalid', why: large }, messages.reasons));
      return;
    }
    const added = await sendFile('publication.addAsset', {}, file);
    const { theme, name } = publication;
    if (added.outcome === 'added') changeTheme({ header: headerOf(added, theme, name) });
    else if (added.outcome === 'invalid') setProblem(whyNot(added, messages.reasons));
    else setProblem(messages.status.failed[added.outcome]);
  };
  return {
    problem,
    take: (file: File | undefined) => {
      setProblem(undefined);
      if (!file) return;
      keep(file).catch(() => setProblem(messages.app.fault));
    },
  };
}
