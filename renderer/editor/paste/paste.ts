import { undo } from '@tiptap/pm/history';
import type { EditorView } from '@tiptap/pm/view';
import type { Block } from '../../../issue/blocks/allBlocks.ts';
import { withKeysHeld } from '../../commands/keysAhead.ts';
import type { Copied } from '../../../issue/paste/copied.ts';
import type { Flow } from '../../../issue/text/flow.ts';
import type { AddedPicture } from '../schema/context/addedPicture.ts';
import type { EditorContext } from '../schema/context/editorContext.ts';
import { asOneStep } from '../steps/asOneStep.ts';
import { pasteInto, takesBlocks } from './pasteInto.ts';
import type { PasteOfferStore } from './pasteOffer.ts';
import { needsSettling, settlePictures } from './settlePictures.ts';
import type { PasteContent } from './pasteContent.ts';

/** A text with fewer paragraphs is not a newsletter, and gets no offer. */
const fewest = 2;

/** Where a paste goes, and the store for offers about it. */
export interface PasteTarget {
  readonly view: EditorView;
  readonly context: EditorContext;
  readonly offer: PasteOfferStore;
}

/**
 * Pastes as one undo step: a newsletter as blocks if nothing is written there yet, otherwise as text with an offer to
 * convert it. Included pictures are stored with the issue first; none is loaded from the web.
 */
export function paste(target: PasteTarget, what: PasteContent): void {
  const { view, context } = target;
  const { blocks, from, pictures } = what;
  const asBlocks = takesBlocks(view.state) ? blocks?.() : undefined;
  const copied: Copied = asBlocks ? { blocks: asBlocks } : what.copied;
  if (pictures || needsSettling(copied, from, context))
    void withKeysHeld(() => pasteSettled(target, what, copied));
  else {
    insert(view, copied);
    if (!asBlocks) offerBlocks(target, what, copied);
  }
}

async function pasteSettled(
  target: PasteTarget,
  what: PasteContent,
  copied: Copied,
): Promise<void> {
  const { view, context } = target;
  const settled = what.pictures
    ? await withFiles(copied, what.pictures, context)
    : await settlePictures(copied, what.from, context);
  if (view.isDestroyed || !settled) return;
  insert(view, settled);
  if ('flow' in settled) offerBlocks(target, what, settled);
}

/** Returns figures with their picture files; undefined if none could be stored, after an error message. */
async function withFiles(
  copied: Copied,
  files: readonly File[],
  { addPicture }: EditorContext,
): Promise<Copied | undefined> {
  if (!('flow' in copied)) return copied;
  const added: (AddedPicture | undefined)[] = [];
  for (const file of files) added.push(await addPicture(file));
  const flow = copied.flow.flatMap((node, index): Flow => {
    const picture = added[index];
    if (node.type !== 'figure' || !picture) return [];
    const { asset, width, height } = picture;
    return [{ ...node, picture: { ...node.picture, asset, width, height } }];
  });
  return flow.length > 0 ? { flow } : undefined;
}

function insert(view: EditorView, copied: Copied): void {
  const tr = pasteInto(view.state, copied);
  if (tr.docChanged) asOneStep(view, tr);
}

function offerBlocks(
  { view, context, offer }: PasteTarget,
  what: PasteContent,
  pasted: Copied,
): void {
  if (!what.blocks || !('flow' in pasted) || pasted.flow.length < fewest) return;
  const { doc } = view.state;
  // Defer the recognition of blocks until the text is on the page.
  setTimeout(() => {
    if (view.isDestroyed || view.state.doc !== doc) return;
    const blocks = what.blocks?.();
    if (!blocks) return;
    offer.set({
      kind: 'blocks',
      accept: () => {
        offer.set(null);
        void settlePictures<readonly Block[]>(blocks, what.from, context).then((settled) => {
          undo(view.state, view.dispatch);
          insert(view, { blocks: settled });
          view.focus();
        });
      },
    });
  });
}
