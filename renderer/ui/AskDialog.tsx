import { useState } from 'react';
import { FormDialog } from './FormDialog.tsx';

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
  const [value, setValue] = useState(question.value ?? '');
  const needsText = question.value !== undefined;
  return (
    <FormDialog
      title={question.title}
      submit={question.yes}
      onClose={onClose}
      onSubmit={() => {
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
            onFocus={(event) => event.target.select()}
            onChange={(event) => setValue(event.target.value)}
          />
        </label>
      )}
    </FormDialog>
  );
}
