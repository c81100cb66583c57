import { assetIn } from '../assetIn.ts';
import { canonicalText } from '../canonicalText.ts';
import { linkOfAddress } from '../toolSyntax.ts';
import { noPicture, type Picture } from '../../text/picture.ts';
import { attribute, type HtmlNode } from '../../import/html/element.ts';
import { elementsOf, stringOf } from './inlines.ts';

/**
 * Returns the picture from one of our exports: its asset is the last part of its address. Its size is in the colophon.
 * The alt text may be in a following element.
 */
export function pictureIn(nodes: readonly HtmlNode[]): Picture {
  const [outer] = elementsOf(nodes);
  const link = outer?.tagName === 'a' ? linkOfAddress(attribute(outer, 'href')) : undefined;
  const [shown, text] = elementsOf(outer?.tagName === 'a' ? outer.childNodes : nodes);
  // A page has the version for dark mode around it.
  const within = shown?.tagName === 'picture' ? elementsOf(shown.childNodes) : [shown];
  const image = within.find((element) => element?.tagName === 'img');
  if (!image) return noPicture;
  const alt = text?.tagName === 'span' ? stringOf(text.childNodes) : attribute(image, 'alt');
  return {
    asset: assetIn(attribute(image, 'src')),
    alt: canonicalText(alt),
    width: 0,
    height: 0,
    ...(link !== undefined && { link }),
  };
}
