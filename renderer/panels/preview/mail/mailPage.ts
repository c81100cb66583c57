import type { MailInPieces, MailPiece } from '../../../../issue/export/liveMail.ts';
import { sameFromBothEnds } from '../../../../issue/export/sameFromBothEnds.ts';
import type { Appearance } from '../dark/appearance.ts';
import { replaceText } from './replaceText.ts';

/** A piece with its nodes in the page. */
interface ShownPiece {
  readonly piece: MailPiece;
  readonly nodes: readonly ChildNode[];
}

/** Where the page changed. */
export interface Change {
  readonly element: HTMLElement;
  readonly index: number;
}

interface Options {
  readonly appearance: Appearance;
  readonly hasPictures: boolean;
  /** Gives pictures that the page has drawn to content that is about to be shown. */
  readonly fill: (content: ParentNode) => void;
}

/** The mail in its own document, in which only changed pieces are replaced. */
export class MailPage {
  readonly #page: Document;
  readonly #options: Options;
  #start = '';
  #end = '';
  #shown: ShownPiece[] = [];

  constructor(page: Document, options: Options) {
    this.#page = page;
    this.#options = options;
  }

  /** Shows the mail; returns the first element that is new or has new text, and the index of its piece. */
  show({ start, end, pieces }: MailInPieces): Change | undefined {
    if (start === this.#start && end === this.#end) return this.#showPieces(pieces);
    const top = this.#page.documentElement.scrollTop;
    this.#load(start, end);
    const first = this.#replace(pieces);
    this.#page.documentElement.scrollTop = top;
    return first;
  }

  /** Returns the id of the block that contains a node of the page. */
  blockAt(place: Node): string | undefined {
    return this.#shown.find(({ nodes }) => nodes.some((node) => node.contains(place)))?.piece.block;
  }

  /** Loads the mail without its pieces; existing pieces are moved into it. */
  #load(start: string, end: string): void {
    const { appearance } = this.#options;
    const holds = appearance.hasDarkRules ? '(min-width:0)' : '(max-width:0)';
    const mail = new DOMParser().parseFromString(
      start.replace(/\(prefers-color-scheme:\s*dark\)/g, holds) + end,
      'text/html',
    );
    this.#page.replaceChild(this.#page.adoptNode(mail.documentElement), this.#page.documentElement);
    const { documentElement: root, body } = this.#page;
    root.style.colorScheme = appearance.scheme;
    root.style.color = appearance.ink;
    appearance.recolour([body, ...body.querySelectorAll<HTMLElement>('*')]);
    this.#content.append(...this.#shown.flatMap(({ nodes }) => nodes));
    this.#start = start;
    this.#end = end;
  }

  #showPieces(pieces: readonly MailPiece[]): Change | undefined {
    if (pieces.length !== this.#shown.length) return this.#replace(pieces);
    const changed = [...pieces.keys()].filter(
      (index) => pieces[index] !== this.#shown[index]?.piece,
    );
    const [index, ...others] = changed;
    if (index === undefined) return undefined;
    const typed = others.length === 0 ? this.#type(index, pieces[index]) : undefined;
    return typed ?? this.#replace(pieces);
  }

  /** Shows a piece that has new text, as after most keys; undefined if more than one text of it changed. */
  #type(index: number, piece: MailPiece | undefined): Change | undefined {
    const before = this.#shown[index];
    const element = before?.nodes.find(isElement);
    if (!piece || !before || !element || !replaceText(before.nodes, before.piece.html, piece.html))
      return undefined;
    this.#shown[index] = { piece, nodes: before.nodes };
    return { element, index };
  }

  #replace(pieces: readonly MailPiece[]): Change | undefined {
    const kept = sameFromBothEnds(pieces, this.#shown, (now, { piece }) => now.html === piece.html);
    const stays = new Set(kept);
    const gone = this.#shown.filter((piece) => !stays.has(piece)).flatMap(({ nodes }) => nodes);
    const shown: ShownPiece[] = [];
    let first: Change | undefined;
    let next: ChildNode | null = null;
    // Back to front, because each piece is inserted before its successor.
    for (const [index, piece] of [...pieces.entries()].toReversed()) {
      const nodes: readonly ChildNode[] =
        kept[index]?.nodes ?? this.#insert(piece.html, next, gone);
      const element = kept[index] ? undefined : nodes.find(isElement);
      if (element) first = { element, index };
      next = nodes[0] ?? next;
      shown.push({ piece, nodes });
    }
    for (const node of gone) node.remove();
    this.#shown = shown.reverse();
    return first;
  }

  #insert(html: string, next: ChildNode | null, gone: readonly ChildNode[]): ChildNode[] {
    const template = this.#page.createElement('template');
    template.innerHTML = html;
    const { content } = template;
    this.#options.fill(content);
    if (this.#options.hasPictures) keepPictures(gone, content);
    else hidePictures(content);
    const nodes = [...content.childNodes];
    this.#content.insertBefore(content, next);
    this.#options.appearance.recolour(nodes.filter(isElement).flatMap(withDescendants));
    return nodes;
  }

  get #content(): Element {
    return this.#page.querySelector('[role="main"]') ?? this.#page.body;
  }
}

/** Checks the node type: `instanceof` fails for elements of another document. */
function isElement(node: Node): node is HTMLElement {
  return node.nodeType === Node.ELEMENT_NODE;
}

function withDescendants(element: HTMLElement): HTMLElement[] {
  return [element, ...element.querySelectorAll<HTMLElement>('*')];
}

/**
 * Replaces each picture with a frame of its size that shows its alt text, as mail programs do until the reader loads
 * pictures. A frame of unknown size is as high as its text. No picture is left to load.
 */
function hidePictures(within: DocumentFragment): void {
  for (const picture of within.querySelectorAll('img')) {
    // The dark version of another.
    if (picture.style.display === 'none') {
      picture.remove();
      continue;
    }
    const frame = picture.ownerDocument.createElement('span');
    frame.setAttribute('role', 'img');
    frame.setAttribute('aria-label', picture.alt);
    frame.textContent = picture.alt;
    frame.style.cssText = picture.style.cssText;
    Object.assign(frame.style, {
      display: 'block',
      boxSizing: 'border-box',
      overflow: 'hidden',
      padding: '8px 10px',
      border: '1px solid #8b8b8b73',
      fontSize: '15px',
      lineHeight: '1.4',
    });
    const [width, height] = [picture.getAttribute('width'), picture.getAttribute('height')];
    if (width !== null && height !== null) frame.style.aspectRatio = `${width} / ${height}`;
    picture.replaceWith(frame);
  }
}

/**
 * Moves loaded pictures from the old elements to their replacements: a new picture element would reload and flicker.
 */
function keepPictures(old: readonly ChildNode[], fresh: DocumentFragment): void {
  const known = new Map<string | null, HTMLImageElement>();
  for (const node of old) {
    if (!('querySelectorAll' in node)) continue;
    for (const picture of (node as Element).querySelectorAll('img'))
      known.set(picture.getAttribute('src'), picture);
  }
  if (known.size === 0) return;
  for (const picture of fresh.querySelectorAll('img')) {
    const before = known.get(picture.getAttribute('src'));
    if (!before) continue;
    for (const { name, value } of picture.attributes) before.setAttribute(name, value);
    picture.replaceWith(before);
  }
}
