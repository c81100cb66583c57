import fc from 'fast-check';
import type { Page } from '@playwright/test';
import type { JSONContent } from '@tiptap/core';
import type { Selection } from '@tiptap/pm/state';

/** One thing that an author can do; places are parts of the document's length, from 0 to 1. */
export type Action =
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'press'; readonly key: string }
  | { readonly do: 'select'; readonly from: number; readonly to: number }
  | { readonly do: 'select block'; readonly at: number }
  | { readonly do: 'paste'; readonly text: string; readonly html: string }
  | { readonly do: 'cut' | 'copy' | 'paste back' }
  | { readonly do: 'set'; readonly at: number; readonly value: string };

const texts = [
  'a|b| |Wort |ß|🚀|–|"|, |, |)|/|/news|/zitat|/chart|- |1. |> |## |---|**fett**|_schräg_|`c`'.split(
    '|',
  ),
  ['NVIDIA (AMC), okta (BMO)', 'https://www.handelsblatt.com/a?utm_source=x ', 'z. B. ', '(AMC)'],
].flat();
const keys = [
  'Enter Enter Backspace Backspace Delete Tab Shift+Tab Escape Shift+Enter ArrowDown',
  'Alt+ArrowUp Alt+ArrowDown Ctrl+Shift+d Ctrl+Shift+Backspace Ctrl+Shift+n',
  'Ctrl+b Ctrl+i Ctrl+e Ctrl+a Ctrl+z Ctrl+z Ctrl+Shift+z',
].flatMap((line) => line.split(' '));
const clips = [
  { text: 'eins\n\nzwei', html: '' },
  { text: 'Dell (AMC), Okta (BMO)\nHP', html: '' },
  { text: 'https://a.example/1\nhttps://b.example/2', html: '' },
  {
    text: 'x',
    html: '<h2>Titel</h2><p>Ein <b>Absatz</b></p><ul><li>a<ul><li>b</li></ul></li></ul>',
  },
  { text: 'q', html: '<blockquote><p>Zitat</p></blockquote><hr><p>danach</p>' },
  { text: 't', html: '<table><tr><td>a</td><td>b</td></tr></table><img src="x.png">' },
];

const place = fc.double({ min: 0, max: 1, noNaN: true });
const only = <T extends string>(name: T) => fc.constant({ do: name });

/** Any action, those that a person does often more often. */
export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('type' as const), text: fc.constantFrom(...texts) }),
  },
  {
    weight: 9,
    arbitrary: fc.record({ do: fc.constant('press' as const), key: fc.constantFrom(...keys) }),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(place, fc.double({ min: 0, max: 0.04, noNaN: true }))
      .map(([from, length]) => ({ do: 'select' as const, from, to: Math.min(from + length, 1) })),
  },
  { weight: 4, arbitrary: place.map((at) => ({ do: 'select' as const, from: at, to: at })) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('select block' as const), at: place }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...clips).map((clip) => ({ do: 'paste' as const, ...clip })),
  },
  { weight: 1, arbitrary: fc.oneof(only('cut'), only('copy'), only('paste back')) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('set' as const),
      at: place,
      value: fc.constantFrom('', 'https://c.example/', 'bmo'),
    }),
  },
);

export interface Outcome {
  /** The first action after which the document broke the editor's schema or an exception came, and how. */
  readonly broken?: { readonly after: number; readonly why: string };
  /** The document now and then, and at the end. */
  readonly documents: readonly JSONContent[];
  /** Steps of history there were. */
  readonly undone: number;
  readonly undoneIsFirst: boolean;
  readonly redoneIsLast: boolean;
}

/** Does the actions in the editor of the page (which has a probe), starting with a document without history. */
export function doActions(
  page: Page,
  document: JSONContent,
  actions: readonly Action[],
): Promise<Outcome> {
  return page.evaluate(
    async ([json, steps]) => {
      const { probe } = window;
      const { editor } = probe;
      const { view } = editor;
      let clipboard = new DataTransfer();
      let broken: Outcome['broken'];
      const selectionOf = (spec: object) => {
        const type = Object.getPrototypeOf(editor.state.selection.constructor) as typeof Selection;
        return type.fromJSON(editor.state.doc, spec);
      };
      const near = (part: number) => {
        const { doc } = editor.state;
        const lines: [number, number][] = [];
        doc.descendants((node, position) => {
          if (node.isTextblock) lines.push([position + 1, position + 1 + node.content.size]);
        });
        const exact = part * doc.content.size;
        const [start, end] =
          lines.find(([, last]) => last >= exact) ?? lines.at(-1) ?? ([0, 0] as const);
        return Math.round(Math.min(Math.max(exact, start), end));
      };
      const typeCharacter = (text: string) => {
        const { from, to } = view.state.selection;
        const insert = () => view.state.tr.insertText(text, from, to);
        const isTaken = view.someProp('handleTextInput', (take) =>
          take(view, from, to, text, insert),
        );
        if (isTaken !== true) view.dispatch(view.state.tr.insertText(text));
      };
      const press = (name: string) => {
        const parts = name.split('+');
        const event = new KeyboardEvent('keydown', {
          key: parts.at(-1) ?? '',
          ctrlKey: parts.includes('Ctrl'),
          shiftKey: parts.includes('Shift'),
          altKey: parts.includes('Alt'),
          bubbles: true,
          cancelable: true,
        });
        if (!view.dom.dispatchEvent(event)) return;
        // What a browser does within a line.
        const { $from, empty } = view.state.selection;
        const by = { Backspace: [-1, 0], Delete: [0, 1] }[name];
        if (!by || !empty || !$from.parent.isTextblock) return;
        const [before = 0, after = 0] = by;
        const from = Math.max($from.start(), $from.pos + before);
        const to = Math.min($from.end(), $from.pos + after);
        if (from < to) view.dispatch(view.state.tr.delete(from, to));
      };
      const clip = (kind: 'cut' | 'copy' | 'paste', clipboardData: DataTransfer) =>
        view.dom.dispatchEvent(
          new ClipboardEvent(kind, { clipboardData, bubbles: true, cancelable: true }),
        );
      /** What is pasted is cleaned first, by code that loads when it is needed. */
      const pasted = async (clipboardData: DataTransfer) => {
        clip('paste', clipboardData);
        await new Promise((resolve) => setTimeout(resolve, 20));
      };
      const act = async (action: Action) => {
        switch (action.do) {
          case 'type':
            for (const letter of action.text) typeCharacter(letter);
            break;
          case 'press':
            press(action.key);
            break;
          case 'select': {
            const spec = { type: 'text', anchor: near(action.from), head: near(action.to) };
            view.dispatch(view.state.tr.setSelection(selectionOf(spec)));
            break;
          }
          case 'select block': {
            const { doc } = view.state;
            const index = Math.min(Math.floor(action.at * doc.childCount), doc.childCount - 1);
            const anchor = doc.resolve(0).posAtIndex(index, 0);
            view.dispatch(view.state.tr.setSelection(selectionOf({ type: 'node', anchor })));
            break;
          }
          case 'paste': {
            const data = new DataTransfer();
            data.setData('text/plain', action.text);
            if (action.html !== '') data.setData('text/html', action.html);
            await pasted(data);
            break;
          }
          case 'cut':
          case 'copy':
            clipboard = new DataTransfer();
            clip(action.do, clipboard);
            break;
          case 'paste back':
            await pasted(clipboard);
            break;
          case 'set': {
            const $at = view.state.doc.resolve(near(action.at));
            for (let depth = $at.depth; depth > 0; depth -= 1) {
              const name = ['url', 'session'].find((each) => each in $at.node(depth).attrs);
              if (name === undefined || (name === 'session' && action.value !== 'bmo')) continue;
              view.dispatch(view.state.tr.setNodeAttribute($at.before(depth), name, action.value));
              return;
            }
          }
        }
      };

      probe.set(json, 0, 0);
      const first = view.state.doc;
      const documents: JSONContent[] = [];
      for (const [index, step] of steps.entries()) {
        try {
          await act(step);
          view.state.doc.check();
        } catch (error) {
          broken = { after: index, why: `${JSON.stringify(step)}: ${String(error)}` };
          break;
        }
        if (index % 50 === 49) documents.push(view.state.doc.toJSON() as JSONContent);
      }
      const undo = () => editor.commands.undo();
      const redo = () => editor.commands.redo();
      // Where the last thing done was to undo, the last document lies behind that.
      while (redo());
      const last = view.state.doc;
      documents.push(last.toJSON() as JSONContent);
      let undone = 0;
      while (undo()) undone += 1;
      const undoneIsFirst = view.state.doc.eq(first);
      while (redo());
      const redoneIsLast = view.state.doc.eq(last);
      return { ...(broken && { broken }), documents, undone, undoneIsFirst, redoneIsLast };
    },
    [document, actions] as const,
  );
}
