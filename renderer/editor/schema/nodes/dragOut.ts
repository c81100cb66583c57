import { hyphenated } from '../../../../issue/text/latinSlug.ts';
import type { Picture } from '../../../../issue/text/picture.ts';
import { shownPicture } from '../../../../issue/text/pictureFile.ts';

const longestName = 60;

/**
 * Lets a picture's image be dragged to other programs as the original file, under a name from its description. Chromium
 * downloads what `DownloadURL` names to where it is dropped, also in Electron; other browsers ignore it and give the image.
 * Electron's `startDrag` would replace the page's own drag, and its files cannot be moved within the page:
 * https://github.com/electron/electron/issues/7118.
 */
export function letDragOut(
  image: HTMLImageElement,
  picture: () => Picture,
  addressOf: (asset: string) => string,
): void {
  image.addEventListener('dragstart', () => {
    const add = ({ target, dataTransfer }: DragEvent) => {
      if (target !== image) return;
      const { asset } = picture();
      const address = new URL(addressOf(asset), document.baseURI).href;
      const name = originalName(picture());
      dataTransfer?.setData('DownloadURL', `application/octet-stream:${name}:${address}`);
    };
    // Not here: the editor's own handler, which comes next, clears what is dragged.
    document.addEventListener('dragstart', add, { once: true });
  });
}

/** Returns a file name from a picture's description: letters, digits and hyphens. */
export function originalName(picture: Picture): string {
  const { asset } = picture;
  const described = hyphenated(
    shownPicture(picture).alt.normalize('NFC'),
    /[^\p{L}\p{M}\p{N}]+/gu,
    longestName,
  );
  return `${described || 'picture'}${asset.slice(asset.lastIndexOf('.'))}`;
}
