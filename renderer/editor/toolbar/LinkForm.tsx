import type { Editor } from '@tiptap/core';
import { useLayoutEffect, useRef } from 'react';
import { readableAddress } from '../../../issue/addresses/readableAddress.ts';
import { addressCleaner } from '../links/addressCleaner.ts';
import { useMessages } from '../../language/useMessages.ts';
import { onPage } from '../steps/onPage.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';

interface Properties {
  readonly editor: Editor;
  /** The publication's own name; parameters that contain it are kept in addresses. */
  readonly ownName: () => string;
  readonly onDone: () => void;
}

/** Edits the address of the selected text, cleaned like that of a source. The field rejects an unsafe address. */
export function LinkForm({ editor, ownName, onDone }: Properties) {
  const messages = useMessages();
  const field = useRef<HTMLInputElement>(null);
  const before = editor.getAttributes('link')['href'] as string | undefined;
  const shown = before === undefined ? undefined : readableAddress(before);
  // Move focus before the next keystroke, so that it lands in the field.
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
    else addressCleaner.use(({ cleanAddress }) => set(cleanAddress(address, ownName())));
  };
  return (
    <Form
      onSubmit={() => {
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
      {before !== undefined && <Button onClick={remove}>{messages.editor.unlink}</Button>}
    </Form>
  );
}
