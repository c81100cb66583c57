import { defaultTreeAdapter, Parser, type DefaultTreeAdapterTypes } from 'parse5';
import type { HtmlElement, HtmlNode } from './element.ts';

type Adapter = typeof defaultTreeAdapter;

/**
 * Parse5 puts texts and attributes together character by character: each is a tree of joined strings, which takes some
 * thirty bytes a character until something reads it. Read at once, it is as long as its characters.
 */
function flat(text: string): string {
  text.charCodeAt(0);
  return text;
}

const treeAdapter: Adapter = {
  ...defaultTreeAdapter,
  createElement(name, namespace, attributes) {
    for (const { value } of attributes) flat(value);
    return defaultTreeAdapter.createElement(name, namespace, attributes);
  },
  insertText(parent, text) {
    defaultTreeAdapter.insertText(parent, flat(text));
  },
  insertTextBefore(parent, text, reference) {
    defaultTreeAdapter.insertTextBefore(parent, flat(text), reference);
  },
  /** A list that grew by `push` has room for many more entries, of which most elements need none. */
  onItemPop(element) {
    if ('childNodes' in element) element.childNodes = element.childNodes.slice();
  },
  // Nobody reads comments.
  createCommentNode: () => defaultTreeAdapter.createCommentNode(''),
};

/** Reads the nodes of an HTML text in reading order. */
export interface NodeReader {
  /** True for an element that only groups what it holds, so that its children can be read before it is closed. */
  isContainer(element: HtmlElement): boolean;
  /** Begins such an element; the nodes read until `leave` are its children. */
  enter(element: HtmlElement): void;
  leave(): void;
  /** Reads nodes that are complete; nobody else will need them. */
  read(nodes: readonly HtmlNode[]): void;
}

/** Pages do not nest that deep, and to look at each open element after each part would take quadratic time. */
const deepest = 500;

/**
 * Parses an HTML text, as a browser without scripts does, and has its nodes read. Between two parts of the text all
 * that is complete is read and forgotten, so that memory holds the text that is left and the elements that are open.
 */
export function parseHtml(parts: Iterable<string>, reader: NodeReader): void {
  const parser = new Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>({
    scriptingEnabled: false,
    treeAdapter,
  });
  const entered: HtmlElement[] = [];
  const readWhatIsComplete = (open: ReadonlySet<unknown>, isEnd: boolean) => {
    for (;;) {
      const element = entered.at(-1);
      const { childNodes } = element ?? parser.document;
      const isClosed = isEnd || (element !== undefined && !open.has(element));
      const firstOpen = childNodes.findIndex((node) => open.has(node));
      // What is closed holds nothing open but where the page closes its elements in a wrong order.
      if (isClosed && firstOpen >= 0) return;
      // The last node may be a text that goes on.
      const complete = isClosed ? childNodes.length : firstOpen < 0 ? -1 : firstOpen;
      reader.read(childNodes.splice(0, complete < 0 ? childNodes.length - 1 : complete));
      const [next] = childNodes;
      if (isClosed) {
        if (!element) return;
        reader.leave();
        entered.pop();
        defaultTreeAdapter.detachNode(element);
      } else if (childNodes.length === 1 && isOpenContainer(next, open, reader)) {
        reader.enter(next);
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

/** In UTF-16 code units: so little that what is made of a part is garbage before it counts as old. */
const partLength = 1 << 13;

/** A text in parts for `parseHtml`. */
export function* partsOf(text: string, onPart?: (share: number) => void): Generator<string> {
  for (let from = 0; from < text.length; from += partLength) {
    onPart?.(from / text.length);
    yield text.slice(from, from + partLength);
  }
}
