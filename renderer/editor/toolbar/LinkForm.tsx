import type { Editor } from '@tiptap/core';
import { useLayoutEffect, useRef } from 'react';
import { safeUrl } from '../../../issue/addresses/safeUrl.ts';
import type { Messages } from '../../language/messages.ts';

interface Properties {
  readonly editor: Editor;
  readonly messages: Messages;
  readonly onDone: () => void;
}

/** The address behind the selected text. An address that must not be linked is refused by the field. */
export function LinkForm({ editor, messages, onDone }: Properties) {
  const field = useRef<HTMLInputElement>(null);
  const before = editor.getAttributes('link')['href'] as string | undefined;
  // Before the next key: it belongs to the field.
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  const apply = (address: string) => {
    const url = safeUrl(/^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`);
    if (address === '') editor.chain().focus().unsetLink().run();
    else if (url === undefined) field.current?.setAttribute('aria-invalid', 'true');
    else editor.chain().focus().setLink({ href: url }).run();
    if (address === '' || url !== undefined) onDone();
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
        defaultValue={before}
        placeholder="https://"
        aria-label={messages.editor.linkAddress}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          onDone();
          editor.commands.focus();
        }}
      />
      <button type="submit">{messages.editor.apply}</button>
      {before !== undefined && (
        <button
          type="button"
          onClick={() => {
            apply('');
          }}
        >
          {messages.editor.unlink}
        </button>
      )}
    </form>
  );
}
