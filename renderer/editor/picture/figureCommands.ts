import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { Command } from '../../commands/command.ts';
import { command } from '../../commands/commandList.ts';
import { blockAtSelection, nodeAround, selectedPicture, type Place } from '../steps/place.ts';

/** Commands for the picture that is selected or contains the cursor, or else for the first in its block. */
export function figureCommands(editor: Editor): Command[] {
  const control = (selector: string): HTMLElement | null => {
    const { state, view } = editor;
    const place = figureAt(editor) ?? blockAtSelection(state);
    const dom = place && view.nodeDOM(place.position);
    return dom instanceof HTMLElement ? dom.querySelector<HTMLElement>(selector) : null;
  };
  return [
    command('block.choosePicture', {
      canRun: () => control('.figure-pick') !== null,
      run: () => control('.figure-pick')?.click(),
    }),
    command('block.describePicture', {
      canRun: () => control('.figure-alt') !== null,
      run: () => control('.figure-alt')?.focus(),
    }),
    command('block.creditPicture', {
      canRun: () => figureAt(editor) !== undefined,
      run: () => {
        const place = figureAt(editor);
        if (!place) return;
        const { state, view } = editor;
        const end = place.position + place.node.nodeSize - 2;
        view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, end)).scrollIntoView());
        view.focus();
      },
    }),
  ];
}

/** Returns the figure that is selected or contains the cursor. */
export function figureAt({ state }: Editor): Place | undefined {
  const around = nodeAround(state.selection.$from, ({ type }) => type.name === 'figure');
  return selectedPicture(state) ?? around;
}
