import { blockForms } from '../../../../renderer/blocks/blockForms.ts';
import { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import {
  AllSelection,
  NodeSelection,
  Selection,
  TextSelection,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Block } from '../../../../issue/blocks/allBlocks.ts';
import type { PasteSource } from '../../../../issue/paste/pasteSource.ts';
import { editorCommands } from '../../../../renderer/editor/commands/editorCommands.ts';
import { gridCode } from '../../../../renderer/editor/grid/loadGrid.ts';
import { deleteSelected } from '../../../../renderer/editor/steps/deleteSelected.ts';
import { copiedAt } from '../../../../renderer/editor/copy/copiedAt.ts';
import {
  blocksToDocument,
  documentToBlocks,
} from '../../../../renderer/editor/schema/document/issueDocument.ts';
import { editorExtensions } from '../../../../renderer/editor/editorExtensions.ts';
import type { SlashMenuState } from '../../../../renderer/editor/menu/slashMenu.ts';
import { asOneStep } from '../../../../renderer/editor/steps/asOneStep.ts';
import { pasteInto, takesBlocks } from '../../../../renderer/editor/paste/pasteInto.ts';
import type { PasteOffer } from '../../../../renderer/editor/paste/pasteOffer.ts';
import { insertEarnings } from '../../../../renderer/editor/paste/pasteEarnings.ts';
import type { TokenOffer } from '../../../../renderer/editor/tokens/lostToken.ts';
import { pasteContentOf } from '../../../../renderer/editor/paste/pasteContent.ts';
import { german } from '../../../../renderer/language/de/german.ts';
import { Store } from '../../../../renderer/store/store.ts';
import type { Copied } from '../../../../issue/paste/copied.ts';
import { editorContext } from '../../support/editorSchema.ts';

// A page that shows a table has these; otherwise it would depend on the tests that ran before in the same process.
await gridCode.load();

/** An issue's page without a browser: the app's own editor with all its plugins, and what a hand does with it. */
export interface OpenPage {
  readonly editor: Editor;
  readonly state: () => EditorState;
  readonly blocks: () => Block[];
  /** Runs one of the app's commands by its id. */
  readonly run: (id: string) => void;
  /** Gives the editor a key, such as `Tab` or `Shift+Tab`; false where it leaves that to the browser. */
  readonly take: (key: string) => boolean;
  /** Presses keys by their names, such as `Backspace`; letters are not keys. */
  readonly press: (...keys: string[]) => void;
  readonly type: (text: string) => void;
  readonly paste: (source: Partial<PasteSource>) => void;
  readonly pasteCopied: (copied: Copied) => void;
  readonly copy: () => Copied | undefined;
  readonly cut: () => Copied | undefined;
  readonly undo: () => void;
  /** Applies a change at a time in ms; what is done by hand is all done at once. */
  readonly dispatch: (tr: Transaction, time: number) => void;
  /** Selects from the `|` in some words to that in others, each the first of its kind on the page. */
  readonly select: (from: string, to?: string) => void;
  readonly selectAll: () => void;
  /** Selects what a selection of an equal document selects. */
  readonly selectLike: (selection: Selection) => void;
  /** Selects the nth node of a kind. */
  readonly selectNode: (name: string, index?: number) => void;
  /** The lines of the page, one each, with `[` and `]` around what is selected, `|` for the cursor. */
  readonly lines: () => string[];
}

export function openPage(blocks: readonly Block[]): OpenPage {
  const editor = new Editor({
    element: null,
    extensions: editorExtensions(
      editorContext,
      () => [],
      new Store<SlashMenuState | null>(null),
      new Store<PasteOffer | null>(null),
      new Store<TokenOffer | null>(null),
    ),
    content: blocksToDocument(blocks, blockForms),
    enableCoreExtensions: { delete: false },
  });
  const { plugins } = editor.extensionManager;
  let state = editor.state.reconfigure({ plugins });
  const view = {
    get state() {
      return state;
    },
    composing: false,
    editable: true,
    isDestroyed: false,
    dispatch: (tr: EditorState['tr']) => {
      // However slow the machine: what follows each other is one step to undo unless it says otherwise.
      state = state.apply(tr.setTime(1));
    },
    updateState: (changed: EditorState) => {
      state = changed;
    },
    focus: () => undefined,
    hasFocus: () => true,
    nodeDOM: () => null,
    endOfTextblock: (direction: string) => {
      const { $head } = state.selection;
      const isForward = ['forward', 'right', 'down'].includes(direction);
      return $head.parentOffset === (isForward ? $head.parent.content.size : 0);
    },
    someProp: (name: 'handleTextInput', take: (prop: unknown) => unknown) => {
      for (const plugin of state.plugins) {
        const prop: unknown = plugin.props[name]?.bind(plugin);
        const taken = prop === undefined ? undefined : take(prop);
        if (taken) return taken;
      }
      return undefined;
    },
  };
  Object.defineProperty(editor, 'view', { value: view });
  Object.defineProperty(editor, 'state', { get: () => state });
  const asView = view as unknown as EditorView;

  const put = (copied: Copied) => {
    const tr = pasteInto(state, copied);
    if (tr.docChanged) asOneStep(asView, tr);
  };
  const take = (name: string) => {
    const [key, shift] = name.split('+').toReversed();
    const event = { key, shiftKey: shift === 'Shift', preventDefault: () => undefined };
    return state.plugins.some((plugin) =>
      plugin.props.handleKeyDown?.call(plugin, asView, event as unknown as KeyboardEvent),
    );
  };
  const page: OpenPage = {
    editor,
    state: () => state,
    blocks: () => documentToBlocks(state.doc),
    run: (id) => {
      const command = editorCommands(editor, german).find((each) => each.id === id);
      if (!command) throw new Error(`There is no command "${id}".`);
      command.run();
    },
    take,
    press: (...keys) => {
      for (const key of keys) if (!take(key)) state = pressedInLine(state, key);
    },
    type: (text) => {
      for (const letter of text) {
        const { from, to } = state.selection;
        const insert = () => state.tr.insertText(letter, from, to);
        const isTaken = state.plugins.some((plugin) =>
          plugin.props.handleTextInput?.call(plugin, asView, from, to, letter, insert),
        );
        if (!isTaken) view.dispatch(insert());
      }
    },
    paste: (source) => {
      const date = (state.doc.firstChild?.attrs['date'] ?? '') as string;
      const data = { html: '', text: '', pictures: [], lists: [], ...source };
      const earnings = insertEarnings(state, data);
      if (earnings) {
        asOneStep(asView, earnings.tr);
        return;
      }
      const what = pasteContentOf(data, editorContext.clipboard.publication(), date);
      const asBlocks = takesBlocks(state) ? what.blocks?.() : undefined;
      put(asBlocks ? { blocks: asBlocks } : what.copied);
    },
    pasteCopied: (copied) => {
      put(copied);
    },
    copy: () => copiedAt(state),
    cut: () => {
      const copied = copiedAt(state);
      asOneStep(asView, deleteSelected(state.tr));
      return copied;
    },
    undo: () => {
      editor.commands.undo();
    },
    dispatch: (tr, time) => {
      state = state.apply(tr.setTime(time));
    },
    select: (from, to = from) => {
      const { doc } = state;
      const selection = TextSelection.create(doc, placeOf(doc, from), placeOf(doc, to));
      view.dispatch(state.tr.setSelection(selection));
    },
    selectAll: () => {
      view.dispatch(state.tr.setSelection(new AllSelection(state.doc)));
    },
    selectLike: (selection) => {
      const like = Selection.fromJSON(state.doc, selection.toJSON());
      view.dispatch(state.tr.setSelection(like));
    },
    selectNode: (name, index = 0) => {
      const places: number[] = [];
      state.doc.descendants((node, position) => {
        if (node.type.name === name) places.push(position);
      });
      const place = places[index];
      if (place === undefined) throw new Error(`There is no ${name} ${String(index)}.`);
      view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, place)));
    },
    lines: () => linesOf(state),
  };
  return page;
}

/** What a browser does with a key that the editor leaves to it. */
function pressedInLine(state: EditorState, key: string): EditorState {
  const by = { Backspace: [-1, 0], Delete: [0, 1], ArrowLeft: [-1, -1], ArrowRight: [1, 1] }[key];
  const { $from, empty } = state.selection;
  if (!by || !$from.parent.isTextblock) return state;
  if (!empty) return key.startsWith('Arrow') ? state : state.apply(state.tr.deleteSelection());
  const [start, end] = by.map((each) =>
    Math.min(Math.max($from.pos + each, 0), $from.doc.content.size),
  );
  if (start === undefined || end === undefined) return state;
  if (start !== end) return state.apply(state.tr.delete(start, end));
  const near = TextSelection.near(state.doc.resolve(start), key === 'ArrowLeft' ? -1 : 1);
  return state.apply(state.tr.setSelection(near));
}

function placeOf(doc: Node, place: string): number {
  const words = place.replace('|', '');
  let found = -1;
  doc.descendants((node, position) => {
    const at = node.isTextblock
      ? node.textBetween(0, node.content.size, '', '\uFFFC').indexOf(words)
      : -1;
    if (found === -1 && at !== -1) found = position + 1 + at + place.indexOf('|');
  });
  if (found === -1) throw new Error(`There is no "${words}".`);
  return found;
}

function linesOf({ doc, selection }: EditorState): string[] {
  const { from, to, empty } = selection;
  const lines: string[] = [];
  doc.descendants((node, position) => {
    const isSelected = selection instanceof NodeSelection && from === position;
    if (isSelected) lines.push(`[${node.type.name}]`);
    else if (node.type.name === 'figure') lines.push('figure');
    if (!node.isTextblock) return;
    let text = '';
    const mark = (at: number) => {
      if (empty && at === from) text += '|';
      if (!empty && at === to && !(selection instanceof NodeSelection)) text += ']';
      if (!empty && at === from && !(selection instanceof NodeSelection)) text += '[';
    };
    for (let at = 0; at <= node.content.size; at += 1) {
      mark(position + 1 + at);
      text += node.textBetween(at, Math.min(at + 1, node.content.size), '', '◆');
    }
    if (text !== '') lines.push(`${node.type.name} ${text}`);
  });
  return lines;
}
