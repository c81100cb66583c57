import type { Page } from '@playwright/test';
import type { Editor, JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Selection } from '@tiptap/pm/state';

/** Puts documents into the page's own editor and returns the result. */
export interface Probe {
  /** A document with the cursor in its nth line (or on its nth block without a line), and no history. */
  set(document: JSONContent, line: number, offset: number): void;
  /**
   * What became of the document that was set: `=` for nothing, the cursor's line where only that moved, else the
   * blocks that changed. The cursor is `|`, a selection `[…]`; empty lines are left out.
   */
  read(): string;
  /** The lines of a document: block and line names, and their length. */
  lines(document: JSONContent): { name: string; size: number }[];
  /**
   * Gives the editor a key, `paste` of an x, or `undo` of a typed x. False where it left that to the browser, in which
   * nothing was pressed then.
   */
  press(key: string): boolean;
  readonly editor: Editor;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Gives the editor a key, or `paste` of an x; false where it left that to the browser. */
type Press = (editor: Editor, key: string) => boolean;

/** Installs `window.probe` in a page that shows an issue. */
export function installProbe(page: Page): Promise<void> {
  return page.evaluate(`
    const { editor } = document.querySelector('.ProseMirror');
    window.probe = (${probeOf.toString()})(editor, ${pressInBrowser.toString()});
  `);
}

function pressInBrowser({ view }: Editor, key: string): boolean {
  if (key === 'paste') {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'x');
    const pasting = { clipboardData, bubbles: true, cancelable: true };
    return !view.dom.dispatchEvent(new ClipboardEvent('paste', pasting));
  }
  const keys = { key: key.replace('Shift+', ''), shiftKey: key.startsWith('Shift+') };
  return !view.dom.dispatchEvent(
    new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true }),
  );
}

/** The probe of an editor. Handed to the page as text: it uses nothing from outside itself. */
export function probeOf(editor: Editor, pressKey: Press): Probe {
  let before: EditorState = editor.state;

  const linesOf = (doc: Node) => {
    const lines: { node: Node; position: number; name: string }[] = [];
    doc.descendants((node, position) => {
      const isLeafBlock = node.isBlock && node.isAtom;
      if (!node.isTextblock && !isLeafBlock) return true;
      const block = doc.resolve(position).node(1) as Node | undefined;
      const name = block ? `${block.type.name}/${node.type.name}` : node.type.name;
      lines.push({ node, position, name });
      return false;
    });
    return lines;
  };
  const short = (name: string) => (name === 'paragraph' ? 'p' : name);
  const inline = (node: Node, start: number, { from, to, empty }: Selection) => {
    let text = '';
    const mark = (at: number) => {
      if (empty && at === from) text += '|';
      if (!empty && at === to) text += ']';
      if (!empty && at === from) text += '[';
    };
    for (let at = 0; at <= node.content.size; at += 1) {
      mark(start + at);
      text += node.textBetween(at, Math.min(at + 1, node.content.size), '', '◆');
    }
    return text;
  };
  const print = (node: Node, position: number, selection: Selection): string => {
    const name = short(node.type.name);
    const isSelected = selection.from === position && selection.to === position + node.nodeSize;
    const open = isSelected && !selection.empty && !node.isTextblock ? ['[', ']'] : ['', ''];
    if (node.isTextblock) {
      const text = inline(node, position + 1, selection);
      return text === '' ? '' : `${name}"${text}"`;
    }
    const parts: string[] = [];
    node.forEach((child, offset) => {
      parts.push(print(child, position + 1 + offset, selection));
    });
    const inner = parts.filter(Boolean).join(' ');
    return `${open[0] ?? ''}${name}${node.isAtom ? '' : `(${inner})`}${open[1] ?? ''}`;
  };

  /** The smallest part of the new document that holds all that changed. */
  const diff = (old: Node, now: Node, position: number, selection: Selection): string => {
    const [olds, nows] = [old.children, now.children];
    let first = 0;
    const same = (one?: Node, other?: Node) => one !== undefined && other?.eq(one) === true;
    while (same(olds[first], nows[first])) first += 1;
    let last = 0;
    const left = Math.min(olds.length, nows.length) - first;
    while (last < left && same(olds.at(-1 - last), nows.at(-1 - last))) last += 1;
    const parts = nows.slice(first, nows.length - last);
    const start = nows.slice(0, first).reduce((at, { nodeSize }) => at + nodeSize, position + 1);
    const [only] = parts;
    const was = olds[first];
    if (parts.length === 1 && olds.length - last - first === 1 && only && only.type === was?.type)
      return only.isTextblock ? print(only, start, selection) : diff(was, only, start, selection);
    let at = start;
    const printed = parts.map((part) => {
      const text = print(part, at, selection) || short(part.type.name);
      at += part.nodeSize;
      return text;
    });
    const gone = olds.slice(first, olds.length - last).map(({ type }) => short(type.name));
    return printed.length > 0 ? printed.join(' ') : `− ${gone.join(' ')}`;
  };

  return {
    editor,
    lines: (json) =>
      linesOf(editor.schema.nodeFromJSON(json)).map(({ node, name }) => ({
        name,
        size: node.isTextblock ? node.content.size : -1,
      })),
    set: (json, line, offset) => {
      const doc = editor.schema.nodeFromJSON(json);
      const place = linesOf(doc)[line];
      if (!place) throw new Error(`There is no line ${String(line)}.`);
      const isLine = place.node.isTextblock;
      const type = Object.getPrototypeOf(before.selection.constructor) as typeof Selection;
      const at = isLine ? place.position + 1 + offset : place.position;
      const selection = type.fromJSON(
        doc,
        isLine ? { type: 'text', anchor: at, head: at } : { type: 'node', anchor: at },
      );
      const State = editor.state.constructor as typeof EditorState;
      before = State.create({ doc, selection, plugins: [...editor.state.plugins] });
      editor.view.updateState(before);
      editor.view.focus();
    },
    read: () => {
      const { doc, selection } = editor.state;
      if (doc.eq(before.doc)) {
        if (selection.eq(before.selection)) return '=';
        const line = linesOf(doc).find(
          ({ node, position }) =>
            position <= selection.from && selection.from <= position + node.nodeSize - 1,
        );
        const selected = doc.nodeAt(selection.from);
        if (!line && selected && selection.to === selection.from + selected.nodeSize) {
          const within = selection.$from.depth > 0 ? short(selection.$from.node(1).type.name) : '';
          return `→ ${`${within} ${print(selected, selection.from, selection)}`.trim()}`;
        }
        return line
          ? `→ ${short(line.name.split('/')[0] ?? '')} ${print(line.node, line.position, selection)}`
          : `→ ${print(doc, -1, selection)}`;
      }
      const changed = diff(before.doc, doc, -1, selection);
      const { $from } = selection;
      const line = $from.parent.isTextblock ? print($from.parent, $from.before(), selection) : '';
      return /[|[]/.test(changed) ? changed : `${changed} → ${line}`;
    },
    press: (key) => {
      const { view, state } = editor;
      if (key === 'undo') {
        const isText = state.selection.$from.parent.isTextblock;
        if (isText) view.dispatch(state.tr.insertText('x'));
        return editor.commands.undo() || !isText;
      }
      return pressKey(editor, key);
    },
  };
}
