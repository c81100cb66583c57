import { useEffect, useId, useRef, useState } from 'react';
import { withBudget } from '../../../issue/counting/budget.ts';
import type { Publication } from '../../../issue/publication.ts';
import { useMessages } from '../../language/useMessages.ts';
import { useNumberInput } from '../../ui/numbers/useNumberInput.ts';
import { changePublication } from '../../session/changePublication.ts';
import { Form } from '../../ui/Form.tsx';

interface Properties {
  /** The type of block, or `news-item`. */
  readonly type: string;
  readonly name: string;
  readonly publication: Publication;
  readonly onDone: () => void;
  readonly onFault: (sentence: string) => void;
}

/** Asks for the most words in a block of a type; an empty field removes the budget. */
export function BudgetForm({ type, name, publication, onDone, onFault }: Properties) {
  const messages = useMessages();
  const field = useRef<HTMLInputElement>(null);
  const { budget } = messages.writing;
  const [most, setMost] = useState(publication.budgets[type] ?? null);
  const input = useNumberInput({
    value: most,
    least: 1,
    most: 100_000,
    isOptional: true,
    onChange: setMost,
  });
  const problemId = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <Form
      className="budget-form"
      onSubmit={() => {
        input.judge();
        if (input.isRefused) return;
        void changePublication((before) => withBudget(before, type, most ?? undefined)).then(
          (isKept) => {
            if (!isKept) onFault(budget.notKept);
          },
        );
        onDone();
      }}
    >
      <label>
        <span>{budget.most(name)}</span>
        <input
          {...input.field}
          ref={field}
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={input.problem !== undefined}
          aria-describedby={problemId}
        />
      </label>
      <button type="submit">{messages.editor.apply}</button>
      <p id={problemId} className="refusal" role="status">
        {input.problem}
      </p>
      <p>{budget.hint}</p>
    </Form>
  );
}
