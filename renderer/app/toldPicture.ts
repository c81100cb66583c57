import type { Output } from '../../desk/contract.ts';
import type { AddedPicture } from '../editor/schema/context/addedPicture.ts';
import { cautionText } from '../language/cautionText.ts';
import type { Messages } from '../language/messages.ts';

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
