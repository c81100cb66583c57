import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { Burst } from '../../store/burst.ts';
import { Store } from '../../store/store.ts';
import type { Finding, Spelling } from '../schema/context/spelling.ts';
import { isDrawnAgain } from '../steps/drawAgain.ts';
import { checkedText } from './checkedText.ts';

/** A finding and its position in the document. */
export interface PlacedFinding {
  readonly from: number;
  readonly to: number;
  readonly finding: Finding;
}

declare module '@tiptap/core' {
  interface Storage {
    spellingMarks: { readonly shown: Store<PlacedFinding | null> };
  }
}

const key = new PluginKey<DecorationSet>('spellingMarks');

/** Delays before a paragraph is checked, in ms: some time after the last key. */
const waits = { pause: 1200, longest: Infinity };

/** Paragraphs checked before the marks are updated first; then twice as many each time, as all are placed anew. */
const firstBatch = 10;

/**
 * Marks the checker's findings. Each paragraph is sent once, after a pause in typing, and its findings are stored with
 * its node; nothing is sent or marked while the checker is off.
 */
export function spellingMarks(spelling: Spelling) {
  return Extension.create({
    name: 'spellingMarks',
    addStorage: () => ({ shown: new Store<PlacedFinding | null>(null) }),
    addProseMirrorPlugins() {
      const { shown } = this.storage;
      const known = new KnownFindings(spelling);
      return [
        new Plugin<DecorationSet>({
          key,
          state: {
            init: () => DecorationSet.empty,
            apply: (tr, before) => {
              if (tr.getMeta(key) === 'mark' || isDrawnAgain(tr))
                return marksIn(tr.doc, known, spelling);
              return tr.docChanged ? before.map(tr.mapping, tr.doc) : before;
            },
          },
          props: {
            decorations: (state) => key.getState(state),
            handleClick: (view, position) => {
              const found = findingAt(view.state, position);
              shown.set(found ?? null);
              return false;
            },
          },
          view: (view) => {
            const checker = new Checker(view, known, spelling);
            const burst = new Burst(() => void checker.run(), waits);
            burst.note();
            let checked = spelling.language();
            return {
              update: (_view, before) => {
                const language = spelling.language();
                if (view.state.doc === before.doc && language === checked) return;
                checked = language;
                shown.set(null);
                burst.note();
              },
              destroy: () => {
                burst.cancel();
                checker.stop();
              },
            };
          },
        }),
      ];
    },
  });
}

/** The findings of checked paragraphs; forgotten when they are checked in another language. */
export class KnownFindings {
  readonly #spelling: Pick<Spelling, 'language'>;
  #language = '';
  #found = new WeakMap<Node, readonly Finding[]>();

  constructor(spelling: Pick<Spelling, 'language'>) {
    this.#spelling = spelling;
  }

  get(node: Node): readonly Finding[] | undefined {
    return this.#current().get(node);
  }

  has(node: Node): boolean {
    return this.#current().has(node);
  }

  set(node: Node, found: readonly Finding[]): void {
    this.#current().set(node, found);
  }

  #current(): WeakMap<Node, readonly Finding[]> {
    const language = this.#spelling.language();
    if (language !== this.#language) this.#found = new WeakMap();
    this.#language = language;
    return this.#found;
  }
}

/** Where the findings of checked paragraphs are put. */
interface Found {
  has(node: Node): boolean;
  set(node: Node, found: readonly Finding[]): unknown;
}

/** Sends unchecked paragraphs, one after the other. */
export class Checker {
  readonly #view: EditorView;
  readonly #known: Found;
  readonly #spelling: Spelling;
  #isRunning = false;
  #isStopped = false;
  /** The document whose paragraphs are waiting. */
  #doc: Node | undefined;
  /** Paragraphs that are not checked yet, the last one first. */
  #waiting: Node[] = [];

  constructor(view: EditorView, known: Found, spelling: Spelling) {
    this.#view = view;
    this.#known = known;
    this.#spelling = spelling;
  }

  stop(): void {
    this.#isStopped = true;
  }

  async run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      let markAt = firstBatch;
      for (let checked = 1; this.#spelling.isOn(); checked += 1) {
        const next = this.#next();
        const language = this.#spelling.language();
        const found = next && (await this.#spelling.check(next.text));
        if (this.#isStopped || !next || !found) break;
        // An answer in the language before would be wrong: the paragraph is sent again.
        if (language !== this.#spelling.language()) this.#doc = undefined;
        else this.#known.set(next.node, found);
        if (checked < markAt) continue;
        mark(this.#view);
        markAt *= 2;
      }
    } finally {
      this.#isRunning = false;
      this.#doc = undefined;
      if (!this.#isStopped) mark(this.#view);
    }
  }

  #next(): { node: Node; text: string } | undefined {
    const { doc } = this.#view.state;
    if (doc !== this.#doc) {
      this.#doc = doc;
      this.#waiting = this.#uncheckedIn(doc);
    }
    for (let node = this.#waiting.pop(); node; node = this.#waiting.pop()) {
      const text = this.#known.has(node) ? '' : checkedText(node);
      if (text !== '') return { node, text };
    }
    return undefined;
  }

  #uncheckedIn(doc: Node): Node[] {
    const nodes: Node[] = [];
    doc.descendants((node) => {
      if (node.isTextblock && !this.#known.has(node)) nodes.push(node);
      return !node.isTextblock;
    });
    return nodes.reverse();
  }
}

/** Updates the marks, for example after a word was added to the list. */
export function mark(view: EditorView): void {
  view.dispatch(view.state.tr.setMeta(key, 'mark').setMeta('addToHistory', false));
}

function marksIn(doc: Node, known: KnownFindings, spelling: Spelling): DecorationSet {
  if (!spelling.isOn()) return DecorationSet.empty;
  const words = new Set(spelling.words());
  const marks: Decoration[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    for (const finding of known.get(node) ?? []) {
      const [from, to] = [position + 1 + finding.from, position + 1 + finding.to];
      if (finding.isSpelling && words.has(doc.textBetween(from, to))) continue;
      const name = finding.isSpelling ? 'spelling-mark' : 'spelling-mark spelling-style';
      marks.push(Decoration.inline(from, to, { class: name }, { finding }));
    }
    return false;
  });
  return DecorationSet.create(doc, marks);
}

function placed({ from, to, spec }: Decoration): PlacedFinding {
  return { from, to, finding: (spec as { finding: Finding }).finding };
}

/** Returns the finding at a position. */
function findingAt(state: EditorState, position: number): PlacedFinding | undefined {
  const [found] = key.getState(state)?.find(position, position) ?? [];
  return found && placed(found);
}

/** Returns the next finding after the selection, wrapping around; undefined if there is none. */
export function nextFinding(state: EditorState): PlacedFinding | undefined {
  const all =
    key
      .getState(state)
      ?.find()
      .toSorted((a, b) => a.from - b.from) ?? [];
  const next = all.find(({ from }) => from >= state.selection.to) ?? all[0];
  return next && placed(next);
}
