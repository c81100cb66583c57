import { pictureInAddress } from '../../../desk/reading/dataAddress.ts';
import { changePictures, picturesIn } from '../../../issue/paste/changePictures.ts';
import { withFields, type Picture } from '../../../issue/text/picture.ts';
import type { AddedPicture } from '../schema/context/addedPicture.ts';
import type { EditorContext } from '../schema/context/editorContext.ts';

/** True if pasted content has pictures that must first be stored with the issue. */
export function needsSettling(value: unknown, from: string, { clipboard }: EditorContext): boolean {
  return picturesIn(value).some(
    (picture) => isData(picture) || isElsewhere(picture, from, clipboard.issueId),
  );
}

/**
 * Stores the pictures of pasted content with the issue: embedded ones, and those of the issue `from`. A picture that
 * cannot be stored becomes a placeholder with its alt text. Makes no network requests.
 */
export async function settlePictures<T>(
  value: T,
  from: string,
  { clipboard, addPicture }: EditorContext,
): Promise<T> {
  const settled = new Map<string, AddedPicture | undefined>();
  for (const picture of picturesIn(value)) {
    const { asset, remote = '' } = picture;
    if (isData(picture) && !settled.has(remote)) {
      const bytes = pictureInAddress(remote);
      settled.set(remote, bytes && (await addPicture(new Blob([bytes]))));
    } else if (isElsewhere(picture, from, clipboard.issueId)) {
      for (const name of [asset, ...darkAssets(picture)]) {
        if (!settled.has(name)) settled.set(name, await clipboard.copyPicture(from, name));
      }
    }
  }
  return changePictures(value, (picture) => {
    const { remote = '', ...rest } = picture;
    const key = isData(picture) ? remote : picture.asset;
    if (!settled.has(key)) return picture;
    const { asset = '', width = 0, height = 0 } = settled.get(key) ?? {};
    const [dark] = darkAssets(picture).map((name) => settled.get(name));
    return withFields(
      { ...rest, asset, width, height },
      typeof picture.dark === 'object' ? { dark: dark && kept(dark) } : {},
    );
  });
}

function darkAssets({ dark }: Picture): string[] {
  return typeof dark === 'object' ? [dark.asset] : [];
}

function kept({ asset, width, height }: AddedPicture): AddedPicture {
  return { asset, width, height };
}

function isData({ remote = '' }: Picture): boolean {
  return remote.startsWith('data:');
}

function isElsewhere({ asset }: Picture, from: string, here: string): boolean {
  return asset !== '' && from !== here;
}
