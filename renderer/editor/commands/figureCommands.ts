import type { Editor } from '@tiptap/core';
import type { Command } from '../../commands/command.ts';
import { blockAtSelection, nodeAround } from './place.ts';

/** What is done with the picture at the cursor, else with the first of its block. */
export function figureCommands(editor: Editor): Command[] {
  const control = (selector: string): HTMLElement | null => {
    const { state, view } = editor;
    const figure = nodeAround(state.selection.$from, ({ type }) => type.name === 'figure');
    const place = figure ?? blockAtSelection(state);
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
  ];
}
