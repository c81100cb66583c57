import { defaultTreeAdapter, parseFragment, Parser, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, deepText, type HtmlElement, type HtmlNode } from './element.ts';
import { StyleSheet } from './styleSheet.ts';

type Adapter = typeof defaultTreeAdapter;

/**
 * Flattens a string that parse5 built character by character: until something reads it, such a tree of concatenated
 * strings takes some thirty bytes a character.
 */
function flat(text: string): string {
  text.charCodeAt(0);
  return text;
}

/** Copies what style sheets say to the elements after them. */
function treeAdapter(sheet: StyleSheet): Adapter {
  return {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      for (const { value } of attributes) flat(value);
      return defaultTreeAdapter.createElement(name, namespace, sheet.apply(name, attributes));
    },
    insertText(parent, text) {
      defaultTreeAdapter.insertText(parent, flat(text));
    },
    insertTextBefore(parent, text, reference) {
      defaultTreeAdapter.insertTextBefore(parent, flat(text), reference);
    },
    onItemPop(element) {
      if (!('childNodes' in element)) return;
      if ('tagName' in element && element.tagName === 'style' && isForAnyScreen(element))
        for (const node of element.childNodes) if ('value' in node) sheet.add(node.value);
      // A list that grew by `push` reserves space for many more entries, which most elements do not need.
      element.childNodes = element.childNodes.slice();
    },
    // Comments are not used.
    createCommentNode: () => defaultTreeAdapter.createCommentNode(''),
  };
}

function isForAnyScreen(style: HtmlElement): boolean {
  return /^\s*(?:all|screen)?\s*$/i.test(attribute(style, 'media'));
}

/** Reads the nodes of an HTML text in reading order. */
export interface NodeReader {
  /** True for an element that only groups its content, so that its children can be read before it is closed. */
  isContainer(element: HtmlElement): boolean;
  /** Enters such an element; the nodes read until `leave` are its children. */
  enter?(element: HtmlElement): void;
  leave?(): void;
  /** Reads nodes that are complete and not needed afterwards. */
  read(nodes: readonly HtmlNode[]): void;
}

/** Pages do not nest that deep, and checking each open element after each part would take quadratic time. */
const deepest = 500;

/**
 * Parses an HTML text like a browser without scripts, and passes its nodes to the reader. After each part of the text,
 * everything complete is read and released, so that memory holds only the remaining text and the open elements.
 */
export function parseHtml(parts: Iterable<string>, reader: NodeReader): void {
  const parser = new Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>({
    scriptingEnabled: false,
    treeAdapter: treeAdapter(new StyleSheet()),
  });
  const entered: HtmlElement[] = [];
  const readWhatIsComplete = (open: ReadonlySet<unknown>, isEnd: boolean) => {
    for (;;) {
      const element = entered.at(-1);
      const { childNodes } = element ?? parser.document;
      const isClosed = isEnd || (element !== undefined && !open.has(element));
      const firstOpen = childNodes.findIndex((node) => open.has(node));
      // A closed element contains no open one, unless the page closes its elements in the wrong order.
      if (isClosed && firstOpen >= 0) return;
      // The last node may be a text that continues.
      const complete = isClosed ? childNodes.length : firstOpen < 0 ? -1 : firstOpen;
      reader.read(childNodes.splice(0, complete < 0 ? childNodes.length - 1 : complete));
      const [next] = childNodes;
      if (isClosed) {
        if (!element) return;
        reader.leave?.();
        entered.pop();
        defaultTreeAdapter.detachNode(element);
      } else if (childNodes.length === 1 && isOpenContainer(next, open, reader)) {
        reader.enter?.(next);
        entered.push(next);
      } else return;
    }
  };
  let isFirst = true;
  for (const part of parts) {
    const { items, stackTop } = parser.openElements;
    if (!isFirst && stackTop < deepest)
      readWhatIsComplete(new Set(items.slice(0, stackTop + 1)), false);
    isFirst = false;
    parser.tokenizer.write(part, false);
  }
  parser.tokenizer.write('', true);
  readWhatIsComplete(new Set(), true);
}

function isOpenContainer(
  node: HtmlNode | undefined,
  open: ReadonlySet<unknown>,
  reader: NodeReader,
): node is HtmlElement {
  return node !== undefined && 'tagName' in node && open.has(node) && reader.isContainer(node);
}

/** In UTF-16 code units: small enough for a part's garbage to be collected while it is young. */
const partLength = 1 << 13;

/** Splits a text into parts for `parseHtml`. */
export function* partsOf(text: string, onPart?: (share: number) => void): Generator<string> {
  for (let from = 0; from < text.length; from += partLength) {
    onPart?.(from / text.length);
    yield text.slice(from, from + partLength);
  }
}

/** Returns all text of an HTML fragment, hidden or not. */
export function textOfFragment(html: string): string {
  return parseFragment(html).childNodes.map(deepText).join(' ').trim();
}
