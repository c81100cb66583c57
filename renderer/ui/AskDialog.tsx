import { useState } from 'react';
import { useMessages } from '../language/useMessages.ts';
import { Dialog } from './Dialog.tsx';

/** A question that can be cancelled. With `value` it asks for a line of text, otherwise for confirmation. */
export interface Question {
  readonly title: string;
  /** What it means for the author. */
  readonly text?: string;
  /** Label of the text field. */
  readonly label?: string;
  readonly value?: string;
  readonly yes: string;
  readonly onYes: (value: string) => void;
}

interface Properties {
  readonly question: Question;
  readonly onClose: () => void;
}

/** Asks the author before an action. Native prompts are not available in every shell. */
export function AskDialog({ question, onClose }: Properties) {
  const messages = useMessages();
  const [value, setValue] = useState(question.value ?? '');
  const needsText = question.value !== undefined;
  return (
    <Dialog title={question.title} closeLabel={messages.app.close} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          question.onYes(value.trim());
        }}
      >
        {question.text !== undefined && <p>{question.text}</p>}
        {needsText && (
          <label className="text-field">
            {question.label}
            <input
              required
              value={value}
              onFocus={(event) => {
                event.target.select();
              }}
              onChange={(event) => {
                setValue(event.target.value);
              }}
            />
          </label>
        )}
        <footer>
          <button type="button" onClick={onClose}>
            {messages.app.cancel}
          </button>
          <button type="submit" className="primary">
            {question.yes}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
