import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { HtmlNode } from './element.ts';

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

/** The nodes of an HTML text as a browser without scripts builds them. */
export function parseHtml(html: string): HtmlNode[] {
  return parse<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>(html, {
    scriptingEnabled: false,
    treeAdapter,
  }).childNodes;
}
