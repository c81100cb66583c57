import { useEffect, useRef } from 'react';
import { withBudget } from '../../issue/counting/budget.ts';
import type { Publication } from '../../issue/publication.ts';
import type { Messages } from '../language/messages.ts';
import { changePublication } from '../session/changePublication.ts';

interface Properties {
  /** The type of block, or `news-item`. */
  readonly type: string;
  readonly name: string;
  readonly publication: Publication;
  readonly messages: Messages;
  readonly onDone: () => void;
  readonly onFault: (sentence: string) => void;
}

/** Asks how long every block of a type should be at most; an empty field takes the budget away. */
export function BudgetForm({ type, name, publication, messages, onDone, onFault }: Properties) {
  const field = useRef<HTMLInputElement>(null);
  const { budget } = messages.writing;
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      className="budget-form"
      onSubmit={(event) => {
        event.preventDefault();
        const most = field.current?.valueAsNumber ?? NaN;
        void changePublication((before) =>
          withBudget(before, type, Number.isNaN(most) ? undefined : most),
        ).then((isKept) => {
          if (!isKept) onFault(budget.notKept);
        });
        onDone();
      }}
    >
      <label>
        <span>{budget.most(name)}</span>
        <input
          ref={field}
          type="number"
          min={1}
          max={100_000}
          step={1}
          defaultValue={publication.budgets[type]}
        />
      </label>
      <button type="submit">{messages.editor.apply}</button>
      <p>{budget.hint}</p>
    </form>
  );
}
