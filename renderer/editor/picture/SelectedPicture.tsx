import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useCommands } from '../../commands/useCommands.ts';
import { LazyPart, lazyPart } from '../../ui/LazyPart.tsx';
import { selectedPicture } from '../steps/place.ts';
import { useEditorSelection } from '../hooks/useEditorSelection.ts';
import { PictureBarFocus } from './pictureBarFocus.ts';
import { command } from '../../commands/commandList.ts';

const PictureBar = lazyPart(async () => (await import('./PictureBar.tsx')).PictureBar);

interface Properties {
  readonly editor: Editor;
}

/** The bar of the selected picture, loaded on first use, and the command that moves the focus to it. */
export function SelectedPicture({ editor }: Properties) {
  const [focus] = useState(() => new PictureBarFocus());
  const isSelected = useEditorSelection(editor, (state) => selectedPicture(state) !== undefined);
  useCommands(() => [
    command('block.picture', {
      canRun: () => selectedPicture(editor.state) !== undefined,
      run: () => {
        focus.ask();
      },
    }),
  ]);
  if (!isSelected) return null;
  return (
    <LazyPart fallback={null}>
      <PictureBar editor={editor} focus={focus} />
    </LazyPart>
  );
}
