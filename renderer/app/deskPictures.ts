import type { AddedPicture } from '../editor/schema/context/addedPicture.ts';
import { cautionText } from '../language/cautionText.ts';
import type { Messages } from '../language/messages.ts';
import { whyNot } from '../language/whyNot.ts';
import { asLongWork } from '../session/longWork.ts';
import { sendFile } from '../session/deskClient.ts';
import type { OpenedIssue } from '../session/openIssue.ts';
import { largePicture, type Output } from '../../desk/contract.ts';

/**
 * Stores a dropped or chosen picture with an issue, and says what of it is not shown. On failure, shows the reason and
 * resolves to undefined.
 */
export function addPictureTo(
  { session }: Pick<OpenedIssue, 'session'>,
  messages: Messages,
  onFault: (sentence: string) => void,
) {
  return async (file: Blob): Promise<AddedPicture | undefined> => {
    const large = largePicture(file.size);
    if (large) {
      onFault(whyNot({ outcome: 'invalid', why: large }, messages.reasons));
      return undefined;
    }
    try {
      const added = await asLongWork(messages.work.picture, (job) =>
        sendFile('asset.add', { id: session.id, job }, file),
      );
      if (added.outcome === 'cancelled') return undefined;
      if (added.outcome === 'added') return toldPicture(added, messages, onFault);
      onFault(
        added.outcome === 'invalid'
          ? whyNot(added, messages.reasons)
          : messages.status.failed[added.outcome],
      );
    } catch {
      onFault(`${messages.app.fault} ${messages.reasons.undone.unreachable}`);
    }
    return undefined;
  };
}

type Added = Extract<Output<'asset.add'>, { outcome: 'added' }>;

/** Returns a picture that the desk has stored, and tells the author what of it is not shown as in its source. */
export function toldPicture(
  { asset, width, height, cautions }: Added,
  { picture }: Messages,
  tell: (sentence: string) => void,
): AddedPicture {
  const sentence = cautionText(cautions, picture.cautions);
  if (sentence !== '') tell(sentence);
  return { asset, width, height };
}
