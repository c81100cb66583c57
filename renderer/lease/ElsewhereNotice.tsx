import { useState } from 'react';
import type { Messages } from '../language/messages.ts';

interface Properties {
  readonly by: 'window' | 'program';
  readonly messages: Messages;
  readonly onTakeOver: () => Promise<void>;
}

/** Says why an issue can only be read here, and lets the author go on writing here instead. */
export function ElsewhereNotice({ by, messages, onTakeOver }: Properties) {
  const [isTaking, setTaking] = useState(false);
  const { conflict } = messages;
  return (
    <div className="notice elsewhere" role="status">
      <p>{conflict.elsewhere[by]}</p>
      <button
        type="button"
        disabled={isTaking}
        onClick={() => {
          setTaking(true);
          void onTakeOver().finally(() => {
            setTaking(false);
          });
        }}
      >
        {isTaking ? conflict.takingOver : conflict.takeOver}
      </button>
    </div>
  );
}
