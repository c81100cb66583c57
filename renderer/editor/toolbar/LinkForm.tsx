import type { Editor } from '@tiptap/core';
import { useLayoutEffect, useRef } from 'react';
import { readableAddress } from '../../../issue/addresses/readableAddress.ts';
import { withKeysHeld } from '../../commands/keysAhead.ts';
import type { Messages } from '../../language/messages.ts';
import { onPage } from '../steps/onPage.ts';

/** The tables of redirects and trackers are not needed before the page is there. */
const loadCleaner = () => import('../../../issue/addresses/cleanAddress.ts');

interface Properties {
  readonly editor: Editor;
  readonly messages: Messages;
  /** The publication's own name, whose marks in an address stay. */
  readonly ownName: () => string;
  readonly onDone: () => void;
}

/**
 * The address behind the selected text, cleaned as that of a source is. An address that must not be linked is refused
 * by the field.
 */
export function LinkForm({ editor, messages, ownName, onDone }: Properties) {
  const field = useRef<HTMLInputElement>(null);
  const before = editor.getAttributes('link')['href'] as string | undefined;
  const shown = before === undefined ? undefined : readableAddress(before);
  // Before the next key: it belongs to the field.
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  const set = (url: string | undefined) => {
    if (url === undefined) {
      field.current?.setAttribute('aria-invalid', 'true');
      return;
    }
    onPage(editor).setMark('link', { href: url }).setMeta('preventAutolink', true).run();
    onDone();
  };
  const remove = () => {
    onPage(editor)
      .unsetMark('link', { extendEmptyMarkRange: true })
      .setMeta('preventAutolink', true)
      .run();
    onDone();
  };
  const apply = (address: string) => {
    if (address === '') remove();
    else if (address === shown) set(before);
    else
      void withKeysHeld(async () => {
        const { cleanAddress } = await loadCleaner();
        set(cleanAddress(address, ownName()));
        return true;
      });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply(field.current?.value.trim() ?? '');
      }}
    >
      <input
        ref={field}
        type="text"
        inputMode="url"
        defaultValue={shown}
        placeholder="https://"
        aria-label={messages.editor.linkAddress}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          onDone();
          editor.view.focus();
        }}
      />
      <button type="submit">{messages.editor.apply}</button>
      {before !== undefined && (
        <button type="button" onClick={remove}>
          {messages.editor.unlink}
        </button>
      )}
    </form>
  );
}
