import type { Extension } from '@tiptap/core';
import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { clipboardData, type ClipboardData } from '../schema/clipboardData.ts';
import { pluginExtension } from '../schema/pluginExtension.ts';
import { plainPasteKeys } from '../../commands/commandList.ts';
import { LateCode } from '../../commands/lateCode.ts';
import { isMac } from '../../commands/platform.ts';
import { isShortcut } from '../../commands/shortcut.ts';
import { AfterPaint } from '../../store/afterPaint.ts';
import { asOneStep } from '../steps/asOneStep.ts';
import { deleteSelected, isOverLines } from '../steps/deleteSelected.ts';
import { isCellRange } from '../steps/gridPlace.ts';
import { isBlockSelected } from '../steps/place.ts';
import type { EditorContext } from '../schema/context/editorContext.ts';
import { isObsolete, type PasteOffer, type PasteOfferStore } from './pasteOffer.ts';

/** Longer than any line that other plugins handle, in UTF-16 code units. */
const longestLine = 10_000;

/** Loads the cleaner and the clipboard writers lazily: they are not needed at startup. */
const pasteCode = new LateCode(() => import('./pasteClipboard.ts'));
const dropCode = new LateCode(() => import('./dropOnPage.ts'));
const copyCode = new LateCode(() => import('../copy/copySelection.ts'));

/**
 * Copies in our own format beside clean HTML, and pastes from any program through the importer's cleaner; the schema
 * never sees foreign HTML. Other plugins may handle a paste first.
 */
export function clipboardPlugin(context: EditorContext, offer: PasteOfferStore): Extension {
  return pluginExtension({ name: 'pasting' }, () => {
    let plain = false;
    const copy = (view: EditorView, event: ClipboardEvent) =>
      copyCode.loaded?.copySelection(view, event, context) ?? false;
    const take = (view: EditorView, data: ClipboardData) => {
      const target = { view, context, offer };
      const asText = plain;
      plain = false;
      pasteCode.use(({ pasteClipboard }) => {
        if (!view.isDestroyed) pasteClipboard(target, data, asText);
      });
    };
    return {
      props: {
        handleKeyDown: (_view, event) => {
          plain = isShortcut(event, plainPasteKeys, isMac);
          if (event.key !== 'Escape' || !offer.get()) return false;
          offer.set(null);
          return true;
        },
        handleDOMEvents: {
          paste: (view, event) => {
            const { clipboardData: transfer } = event;
            if (!view.editable || !transfer) return false;
            event.preventDefault();
            const data = clipboardData(transfer);
            const isOffered =
              !plain && !isBlockSelected(view.state) && !isCellRange(view.state.selection);
            const isTaken = isOffered && wantedElsewhere(view, event, data.text);
            if (!isTaken) take(view, data);
            return true;
          },
          dragover: (view, event) => dropCode.loaded?.showDropPlace(view, event) ?? false,
          copy,
          cut: (view, event) => {
            if (!view.editable || !copy(view, event)) return false;
            asOneStep(view, deleteSelected(view.state.tr).scrollIntoView());
            return true;
          },
        },
        handleDrop: (view, event, _slice, moves) => {
          const transfer = event.dataTransfer;
          if (view.dragging) return dropText(view, event, moves, context);
          if (!transfer) return false;
          const data = clipboardData(transfer);
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (
            !at ||
            (data.html === '' && data.text === '' && data.pictures.length + data.lists.length === 0)
          )
            return false;
          const place = TextSelection.near(view.state.doc.resolve(at.pos));
          view.dispatch(view.state.tr.setSelection(place));
          take(view, data);
          view.focus();
          return true;
        },
      },
      view: () => {
        const early = new AfterPaint(() => {
          for (const code of [pasteCode, copyCode, dropCode]) void code.load();
        });
        early.request();
        /** The notice of a paste that was undone, and the document to which redo returns. */
        let undone: { readonly offer: PasteOffer; readonly doc: Node } | undefined;
        return {
          update: (view, before) => {
            const { doc } = view.state;
            if (doc === before.doc) return;
            const shown = offer.get();
            if (shown && isObsolete(shown, doc)) {
              undone = shown.kind === 'blocks' ? undefined : { offer: shown, doc: before.doc };
              offer.set(null);
            } else if (!shown && undone?.doc.eq(doc)) {
              offer.set(undone.offer);
            }
          },
          destroy: () => early.cancel(),
        };
      },
    };
  });
}

/**
 * Drops the dragged text or block as a separate undo step. False for content that is not selected, which the editor
 * itself moves.
 */
function dropText(
  view: EditorView,
  event: DragEvent,
  moves: boolean,
  { clipboard, messages }: EditorContext,
): boolean {
  const { doc, selection } = view.state;
  const { clientX, clientY } = event;
  const at = view.posAtCoords({ left: clientX, top: clientY });
  if (!at || view.dragging?.slice.eq(selection.content()) !== true) return false;
  // Dropped onto itself, it stays.
  if (at.pos >= selection.from && at.pos <= selection.to) return true;
  dropCode.use(({ dropOnPage }) => {
    if (view.isDestroyed || view.state.doc !== doc) return;
    const tr = dropOnPage(view, { clientX, clientY }, moves);
    if (tr) asOneStep(view, tr);
    else clipboard.tell(messages.paste.notDropped);
    view.focus();
  });
  return true;
}

/**
 * Passes one line pasted within a line to other plugins, which may link the selected words; other content they read
 * from the event.
 */
function wantedElsewhere(view: EditorView, event: ClipboardEvent, text: string): boolean {
  const { selection } = view.state;
  const isWithin = selection instanceof TextSelection && !isOverLines(selection);
  const isLine = isWithin && text !== '' && text.length < longestLine && !/[\r\n]/.test(text);
  const slice = isLine ? new Slice(Fragment.from(view.state.schema.text(text)), 0, 0) : Slice.empty;
  return view.someProp('handlePaste', (handle) => handle(view, event, slice)) ?? false;
}
