import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { withFields, type Picture } from '../../../issue/text/picture.ts';
import { command } from '../../commands/commandList.ts';
import { useCommands } from '../../commands/useCommands.ts';
import { LazyPart, lazyPart } from '../../ui/LazyPart.tsx';
import type { EditorContext } from '../schema/context/editorContext.ts';
import { selectedPicture } from '../steps/place.ts';
import { useEditorSelection } from '../hooks/useEditorSelection.ts';
import { figureAt } from './figureCommands.ts';
import { PictureBarFocus } from './pictureBarFocus.ts';

const PictureBar = lazyPart('PictureBar', () => import('./PictureBar.tsx'));
const PictureDialog = lazyPart('PictureDialog', () => import('./PictureDialog.tsx'));
const CropDialog = lazyPart('CropDialog', () => import('./CropDialog.tsx'));

interface Properties {
  readonly editor: Editor;
  readonly context: EditorContext;
}

/** A dialog about a picture, and the position of its figure when it was opened. */
interface OpenDialog {
  readonly about: 'options' | 'crop';
  readonly position: number;
  readonly asset: string;
}

/** The selected picture's bar and dialogs, loaded on first use, and the commands that show them. */
export function SelectedPicture({ editor, context }: Properties) {
  const [focus] = useState(() => new PictureBarFocus());
  const [dialog, setDialog] = useState<OpenDialog>();
  const isSelected = useEditorSelection(editor, (state) => selectedPicture(state) !== undefined);
  const open = (about: OpenDialog['about']) => () => {
    const place = figureAt(editor);
    const picture = place?.node.attrs['picture'] as Picture | undefined;
    if (place && picture) setDialog({ about, position: place.position, asset: picture.asset });
  };
  const shown = () => {
    const picture = figureAt(editor)?.node.attrs['picture'] as Picture | undefined;
    return editor.isEditable && picture !== undefined && picture.asset !== '';
  };
  useCommands(() => [
    command('block.picture', {
      canRun: () => selectedPicture(editor.state) !== undefined,
      run: () => focus.ask(),
    }),
    command('block.pictureOptions', { canRun: shown, run: open('options') }),
    command('block.cropPicture', { canRun: shown, run: open('crop') }),
  ]);
  const close = () => {
    setDialog(undefined);
    editor.view.focus();
  };
  /** Undefined if the document was replaced meanwhile, and another picture is there. */
  const pictureOf = ({ position, asset }: OpenDialog) => {
    const found = editor.state.doc.nodeAt(position)?.attrs['picture'] as Picture | undefined;
    return found?.asset === asset ? found : undefined;
  };
  const picture = dialog && pictureOf(dialog);
  const change = (changed: Picture) => {
    const { state, view } = editor;
    if (!dialog || !pictureOf(dialog)) return;
    view.dispatch(state.tr.setNodeAttribute(dialog.position, 'picture', changed));
  };
  return (
    <LazyPart fallback={null}>
      {isSelected && <PictureBar editor={editor} focus={focus} />}
      {picture && dialog.about === 'options' && (
        <PictureDialog picture={picture} context={context} onChange={change} onClose={close} />
      )}
      {picture && dialog.about === 'crop' && (
        <CropDialog
          picture={picture}
          address={context.pictureAddress(picture.asset)}
          onCrop={(crop) => change(withFields(picture, { crop }))}
          onClose={close}
        />
      )}
    </LazyPart>
  );
}
