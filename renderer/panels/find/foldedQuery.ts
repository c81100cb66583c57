import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { SearchQuery, type SearchResult } from 'prosemirror-search';
import { findFolded, type Found, type SearchOptions } from './findFolded.ts';

/** Searches the document with folded letters. Each line is searched once, and again only after it changes. */
export class FoldedQuery extends SearchQuery {
  readonly #options: SearchOptions;
  readonly #byLine = new WeakMap<Node, readonly Found[]>();
  readonly #byDocument = new WeakMap<Node, readonly SearchResult[]>();

  constructor(typed: string, options: SearchOptions) {
    super({ search: typed, literal: true, ...options });
    this.#options = options;
  }

  override findNext(
    { doc }: EditorState,
    from = 0,
    to: number = doc.content.size,
  ): SearchResult | null {
    return this.#in(doc).find((found) => found.from >= from && found.to <= to) ?? null;
  }

  override findPrev(
    { doc }: EditorState,
    from: number = doc.content.size,
    to = 0,
  ): SearchResult | null {
    return this.#in(doc).findLast((found) => found.to <= from && found.from >= to) ?? null;
  }

  #in(doc: Node): readonly SearchResult[] {
    let found = this.#byDocument.get(doc);
    if (!found) {
      const results: SearchResult[] = [];
      doc.descendants((node, position) => {
        if (!node.isTextblock) return true;
        const start = position + 1;
        for (const [from, to] of this.#inLine(node)) {
          results.push({ from: start + from, to: start + to, match: null, matchStart: start });
        }
        return false;
      });
      this.#byDocument.set(doc, (found = results));
    }
    return found;
  }

  #inLine(line: Node): readonly Found[] {
    let found = this.#byLine.get(line);
    if (!found) {
      const text = line.textBetween(0, line.content.size, undefined, '\uFFFC');
      this.#byLine.set(line, (found = findFolded(text, this.search, this.#options)));
    }
    return found;
  }
}
