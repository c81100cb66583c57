import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import { findSpot, type Range, type Spot } from './findSpot.ts';

interface Transacted {
  readonly transaction: Transaction;
  readonly appendedTransactions: readonly Transaction[];
}

/** The page as it stood at one moment, and what has changed since: places of then lead to those of now. */
export class PageVersion {
  readonly #editor: Editor;
  readonly #doc: Editor['state']['doc'];
  readonly #since = new Mapping();

  constructor(editor: Editor) {
    this.#editor = editor;
    this.#doc = editor.state.doc;
    editor.on('transaction', this.#follow);
  }

  /** Follows no more changes: it must not be asked any more. */
  close(): void {
    this.#editor.off('transaction', this.#follow);
  }

  /** Where the words or the link of a spot are now; undefined where they are gone, or the editor is another one. */
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
