import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import { findSpot, type Range, type Spot } from './findSpot.ts';

interface Transacted {
  readonly transaction: Transaction;
  readonly appendedTransactions: readonly Transaction[];
}

/** A snapshot of the page with the changes since, which maps old positions to current ones. */
export class PageVersion {
  readonly #editor: Editor;
  readonly #doc: Editor['state']['doc'];
  readonly #since = new Mapping();

  constructor(editor: Editor) {
    this.#editor = editor;
    this.#doc = editor.state.doc;
    editor.on('transaction', this.#follow);
  }

  /** Stops tracking changes; must not be used afterwards. */
  close(): void {
    this.#editor.off('transaction', this.#follow);
  }

  /** Returns the current range of a spot's words or link; undefined if they are gone, or for another editor. */
  followed(editor: Editor, blockId: string, spot: Spot): Range | undefined {
    const range = editor === this.#editor ? findSpot(this.#doc, blockId, spot)?.range : undefined;
    if (!range) return undefined;
    const from = this.#since.map(range.from, 1);
    const to = this.#since.map(range.to, -1);
    return from < to ? { from, to } : undefined;
  }

  readonly #follow = ({ transaction, appendedTransactions }: Transacted): void => {
    for (const each of [transaction, ...appendedTransactions])
      if (each.docChanged) this.#since.appendMapping(each.mapping);
  };
}
