import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import {
  Plugin,
  PluginKey,
  TextSelection,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state';
import { findAddresses } from '../../../issue/addresses/findAddresses.ts';
import { isWebAddress } from '../../../issue/addresses/isWebAddress.ts';
import { withScheme } from '../../../issue/addresses/withScheme.ts';
import { pastedText } from '../schema/clipboardData.ts';
import type { SourceNaming } from '../../session/sourceNaming.ts';
import { keepLink } from './keepLink.ts';
import { linkTyped } from './linkTyped.ts';
import { addressCleaner } from './addressCleaner.ts';

/**
 * Links an address once white space follows it, and selected words when an address is pasted over them. Replaces
 * TipTap's autolink, which finds different ends of addresses than imports and pastes do.
 */
export function addressLinks(naming: SourceNaming) {
  return Extension.create({
    name: 'addressLinks',
    // Before `pasting`, which would replace the words with the address.
    priority: 1050,
    addProseMirrorPlugins: () => [
      keepLink(),
      new Plugin({
        key: new PluginKey('addressLinks'),
        appendTransaction: linkTyped,
        props: {
          handlePaste: (view, { clipboardData }) => {
            const address = pastedText(clipboardData).trim();
            const link = isAddress(address) ? withScheme(address) : undefined;
            if (link === undefined || !linkSelected(view.state, link)) return false;
            addressCleaner.use(({ cleanAddress }) => {
              if (view.isDestroyed) return;
              const cleaned = cleanAddress(link, naming.get().ownName) ?? link;
              const tr = linkSelected(view.state, cleaned);
              if (tr) view.dispatch(tr);
            });
            return true;
          },
        },
      }),
    ],
  });
}

/** Links the selected words of one line; undefined if they are an address themselves, which the pasted one replaces. */
function linkSelected(
  { selection, doc, schema, tr }: EditorState,
  href: string,
): Transaction | undefined {
  const { link } = schema.marks;
  const { $from, $to, from, to, empty } = selection;
  const isInLine = selection instanceof TextSelection && !empty && $from.sameParent($to);
  if (!link || !isInLine || !$from.parent.type.allowsMarkType(link)) return undefined;
  if (isAddress(doc.textBetween(from, to, '\n', ' ').trim())) return undefined;
  const mark = link.create({ href });
  return closeHistory(tr.removeMark(from, to, link).addMark(from, to, mark)).setMeta(
    'preventAutolink',
    true,
  );
}

/** True if the text is an address and nothing else. */
function isAddress(text: string): boolean {
  const [found] = findAddresses(text);
  return isWebAddress(text) || (found?.from === 0 && found.to === text.length);
}
