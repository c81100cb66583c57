import { BookOpenText } from 'lucide-react';
import { useState } from 'react';
import '../../styles/notices.css';
import type { Messages } from '../../language/messages.ts';

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
    <section className="page-notice" role="status">
      <BookOpenText size={17} strokeWidth={1.8} aria-hidden />
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
    </section>
  );
}
