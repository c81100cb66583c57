import { attribute, isElement, type HtmlElement } from './element.ts';
import { couldBePreheader, withoutPadding } from './hidden.ts';
import { named } from './linkOfElement.ts';
import { safeLink } from './safeLink.ts';

/** A template's place for the preheader, without one. */
const loneTag = /^(?:\*\|[^|]*\|\*|\{\{[^{}]*\}\}|\{%[^{}]*%\}|%%[^%]*%%|\[\[[^[\]]*\]\])$/;

/** What readers of an HTML text do not see: its preheader, and what is left out. */
export class UnseenText {
  readonly leftOut: string[] = [];
  preheader = '';
  readonly #lostLinks = new Set<string>();
  /** True for a page on the web, which hides text for other reasons than a mail. */
  #isPage = false;

  /** Notes what an element says about the kind of the text. */
  look(element: HtmlElement): void {
    this.#isPage ||= showsPage(element);
  }

  /** Leaves text out; nothing for none. */
  leaveOut(text: string): void {
    if (text.trim() !== '') this.leftOut.push(text.trim());
  }

  /** Leaves out a link that could not be kept, once. */
  loseLink(lost: string): void {
    if (!this.#lostLinks.has(lost)) this.leftOut.push(lost);
    this.#lostLinks.add(lost);
  }

  /** Reads hidden text: a mail's preheader if it is its first text and an element's whole, otherwise left out. */
  hide(hidden: string, isFirst: boolean, element?: HtmlElement): void {
    const text = withoutPadding(hidden);
    const isMeant =
      element && !loneTag.test(text) && couldBePreheader(element, this.#isPage ? 'page' : 'mail');
    if (this.preheader === '' && isFirst && isMeant) this.preheader = text;
    else this.leaveOut(text);
  }

  /** Reads the link of an image map's area: our pictures have only one link. */
  area(element: HtmlElement): void {
    const address = safeLink(attribute(element, 'href'));
    if (address !== undefined) this.leaveOut(named(attribute(element, 'alt').trim(), address));
  }
}

/** True for an element that pages have and mails do not. */
function showsPage({ tagName, childNodes }: HtmlElement): boolean {
  if (/^(?:script|nav|main|article)$/.test(tagName)) return true;
  return tagName === 'head' && childNodes.some((node) => isElement(node) && showsPage(node));
}
