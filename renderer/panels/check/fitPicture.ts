import type { PictureAsset } from '../../../issue/paste/changePictures.ts';
import type { Messages } from '../../language/messages.ts';
import { whyNot } from '../../language/whyNot.ts';
import { desk } from '../../session/deskClient.ts';

/** Has the desk make a picture as light as a mail needs it; resolves to the new file, or to a sentence why there is none. */
export async function fitPicture(
  id: string,
  file: string,
  { app, reasons, status }: Messages,
): Promise<PictureAsset | string> {
  try {
    const answer = await desk['asset.fit']({ id, file });
    if (answer.outcome === 'added') return answer;
    if (answer.outcome === 'invalid') return whyNot(answer, reasons);
    return status.failed[answer.outcome];
  } catch {
    return `${app.fault} ${reasons.undone.unreachable}`;
  }
}
