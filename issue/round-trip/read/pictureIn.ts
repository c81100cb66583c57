import { canonicalText } from '../canonicalText.ts';
import { linkOfAddress } from '../toolSyntax.ts';
import { noPicture, type Picture } from '../../text/picture.ts';
import { readFileName } from '../../text/pictureFile.ts';
import { attribute, type HtmlNode } from '../../import/html/element.ts';
import { elementsOf, stringOf } from './inlines.ts';

/**
 * Returns the picture from one of our exports: its asset is the last part of its address. Its size is in the colophon.
 * The alt text may be in a following element.
 */
export function pictureIn(nodes: readonly HtmlNode[]): Picture {
  const [outer] = elementsOf(nodes);
  const link = outer?.tagName === 'a' ? linkOfAddress(attribute(outer, 'href')) : undefined;
  const [image, text] = elementsOf(outer?.tagName === 'a' ? outer.childNodes : nodes);
  if (image?.tagName !== 'img') return noPicture;
  const alt = text?.tagName === 'span' ? stringOf(text.childNodes) : attribute(image, 'alt');
  return {
    asset: assetOf(attribute(image, 'src')),
    alt: canonicalText(alt),
    width: 0,
    height: 0,
    ...(link !== undefined && { link }),
  };
}

/** Returns the asset `a1.png` for `images/a1.png`, `https://…/a1.png` and `cid:a1.png@setzkasten`, or of its crop. */
function assetOf(address: string): string {
  const name = decoded(address.replace(/^cid:(.*)@setzkasten$/s, '$1').replace(/^.*\//s, ''));
  return readFileName(name)?.asset ?? name;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
