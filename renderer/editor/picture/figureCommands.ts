import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { Command } from '../../commands/command.ts';
import { blockAtSelection, nodeAround, selectedPicture, type Place } from '../steps/place.ts';

/** What is done with the picture that is selected or that the cursor is in, else with the first of its block. */
export function figureCommands(editor: Editor): Command[] {
  const control = (selector: string): HTMLElement | null => {
    const { state, view } = editor;
    const place = figureAt(editor) ?? blockAtSelection(state);
    const dom = place && view.nodeDOM(place.position);
    return dom instanceof HTMLElement ? dom.querySelector<HTMLElement>(selector) : null;
  };
  return [
    {
      id: 'block.choosePicture',
      name: ({ editor: names }) => names.choosePicture,
      keywords: ['foto', 'bild', 'image', 'photo'],
      canRun: () => control('.figure-pick') !== null,
      run: () => control('.figure-pick')?.click(),
    },
    {
      id: 'block.describePicture',
      name: ({ editor: names }) => names.alt,
      keywords: ['alt', 'alternativtext'],
      canRun: () => control('.figure-alt') !== null,
      run: () => control('.figure-alt')?.focus(),
    },
    {
      id: 'block.creditPicture',
      name: ({ picture }) => picture.writeCredit,
      keywords: ['bildnachweis', 'quelle', 'fotograf', 'credit', 'source'],
      canRun: () => figureAt(editor) !== undefined,
      run: () => {
        const place = figureAt(editor);
        if (!place) return;
        const { state, view } = editor;
        const end = place.position + place.node.nodeSize - 2;
        view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, end)).scrollIntoView());
        view.focus();
      },
    },
  ];
}

function figureAt({ state }: Editor): Place | undefined {
  const around = nodeAround(state.selection.$from, ({ type }) => type.name === 'figure');
  return selectedPicture(state) ?? around;
}
