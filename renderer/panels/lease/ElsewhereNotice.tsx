import { BookOpenText } from 'lucide-react';
import { useState } from 'react';
import '../../styles/notices.css';
import { useMessages } from '../../language/useMessages.ts';

interface Properties {
  readonly by: 'window' | 'program';
  readonly onTakeOver: () => Promise<void>;
}

/** Explains why an issue is read-only here, and lets the author continue writing in this window. */
export function ElsewhereNotice({ by, onTakeOver }: Properties) {
  const [isTaking, setTaking] = useState(false);
  const { conflict } = useMessages();
  return (
    <section className="page-notice" role="status">
      <BookOpenText size={17} strokeWidth={1.8} aria-hidden />
      <p>{conflict.elsewhere[by]}</p>
      <button
        type="button"
        disabled={isTaking}
        onClick={() => {
          setTaking(true);
          void onTakeOver().finally(() => setTaking(false));
        }}
      >
        {isTaking ? conflict.takingOver : conflict.takeOver}
      </button>
    </section>
  );
}
