import type { Node as DocumentNode } from '@tiptap/pm/model';
import { columnWidth } from '../../../../issue/theme.ts';
import { isMissing, withFields, type Picture } from '../../../../issue/text/picture.ts';
import { shownPicture, spanWidth } from '../../../../issue/text/pictureFile.ts';
import type { AddedPicture } from '../context/addedPicture.ts';
import { groupForUndo } from '../groupForUndo.ts';
import type { CreateNodeView } from './createNodeView.ts';
import { altKeys } from './altKeys.ts';
import { contentView } from './contentView.ts';
import { element } from './domElement.ts';
import { letDragOut } from './dragOut.ts';
import { nodeAttributes, placeholderStyle } from './nodeAttributes.ts';
import { remoteNote } from './remoteNote.ts';

/** A figure: the picture (or a place to drop one), its alt text, and caption and credit as editable lines. */
export const figureView: CreateNodeView = ({ node: first, editor, getPos }, context) => {
  let node = first;
  const { messages } = context;
  const image = element('img', { draggable: 'true' });
  const pick = element('button', { type: 'button', class: 'figure-pick' });
  const input = element('input', {
    type: 'file',
    accept: 'image/*,.heic,.heif',
    hidden: '',
    tabindex: '-1',
  });
  const alt = element('input', {
    type: 'text',
    class: 'figure-alt',
    placeholder: messages.editor.alt,
    'aria-label': messages.editor.alt,
  });
  const note = remoteNote(context, (added) => change(kept(added)));
  const frame = element(
    'div',
    { class: 'figure-frame', contenteditable: 'false' },
    image,
    note.dom,
    pick,
    input,
    alt,
  );
  const contentDOM = element('div', { class: 'figure-text' });
  const position = getPos();
  const isBlock = position !== undefined && editor.state.doc.resolve(position).depth === 0;
  const names = isBlock
    ? nodeAttributes(first, context)
    : { style: placeholderStyle(first, context) };
  const dom = element('figure', { 'data-node': 'figure', ...names }, frame, contentDOM);

  const picture = () => node.attrs['picture'] as Picture;
  const change = (fields: PictureChange, visit?: object) => {
    const position = getPos();
    if (position === undefined) return;
    const changed = withFields(picture(), fields);
    const tr = editor.state.tr.setNodeAttribute(position, 'picture', changed);
    editor.view.dispatch(groupForUndo(tr, visit));
  };
  const take = (file: File | null | undefined) => {
    if (!file || !editor.isEditable) return;
    void context.addPicture(file).then((added) => {
      if (added) change(kept(added));
    });
  };

  const show = (changed: DocumentNode) => {
    node = changed;
    const { isDecorative = false } = picture();
    const { asset, alt: altText, width, height, ...look } = shownPicture(picture());
    dom.toggleAttribute('data-empty', asset === '');
    note.show(picture());
    dom.toggleAttribute('data-remote', !note.dom.hidden);
    if (asset !== '') {
      const address = context.pictureAddress(asset);
      if (image.getAttribute('src') !== address) image.src = address;
      if (width > 0) image.width = width;
      if (height > 0) image.height = height;
      const column = columnWidth(context.clipboard.publication());
      image.style.width = `${String((100 * spanWidth({ width, ...look }, column)) / column)}%`;
    } else {
      image.removeAttribute('src');
    }
    image.alt = altText;
    if (alt.value !== altText) alt.value = altText;
    alt.placeholder = isDecorative ? messages.picture.isDecoration : messages.editor.alt;
    alt.toggleAttribute('data-missing', asset !== '' && altText === '' && !isDecorative);
    pick.textContent = messages.editor[pickName(picture())];
  };

  letDragOut(image, picture, context.pictureAddress);
  pick.addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    take(input.files?.[0]);
    // Reset, so that the same file can be chosen again.
    input.value = '';
  });
  let visit = {};
  alt.addEventListener('focus', () => {
    visit = {};
  });
  alt.addEventListener('input', () => {
    if (editor.isEditable) change({ alt: alt.value, isDecorative: undefined }, visit);
    else alt.value = shownPicture(picture()).alt;
  });
  altKeys(alt, editor, getPos, (text) => change({ alt: text }, visit));
  frame.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  frame.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    // Ignore pictures dragged within the page, which bring their file along too.
    if (!file || editor.view.dragging) return;
    event.preventDefault();
    event.stopPropagation();
    take(file);
  });
  return contentView(first, { dom, contentDOM, show, controls: [note.dom, pick, input, alt] });
};

type PictureChange = { readonly [Field in keyof Picture]?: Picture[Field] | undefined };

function pickName(picture: Picture): 'choosePicture' | 'replacePicture' | 'missingPicture' {
  if (isMissing(picture)) return 'missingPicture';
  return picture.asset === '' ? 'choosePicture' : 'replacePicture';
}

/** A stored picture has no remote address; a crop and a dark version belong to the one before. */
function kept({ asset, width, height }: AddedPicture): PictureChange {
  const before = {
    remote: undefined,
    unknownAsset: undefined,
    unknownCrop: undefined,
    crop: undefined,
    dark: undefined,
  };
  return { asset, width, height, ...before };
}
