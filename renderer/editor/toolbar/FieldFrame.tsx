import { useId, type ReactNode } from 'react';

interface Properties {
  readonly kind: string;
  readonly label: string;
  /** What is wrong with what the field holds; empty where nothing is. */
  readonly problem?: string;
  readonly children: (ties: { readonly 'aria-describedby': string | undefined }) => ReactNode;
}

/** A field of the bar with its name before it, and what is wrong with it hanging below, where it moves nothing. */
export function FieldFrame({ kind, label, problem, children }: Properties) {
  const id = useId();
  return (
    <div className="field-frame">
      <label className={`field field-${kind}`}>
        <span>{label}</span>
        {children({ 'aria-describedby': problem ? id : undefined })}
      </label>
      {problem !== undefined && (
        <p id={id} className="field-problem" role="status" hidden={problem === ''}>
          {problem}
        </p>
      )}
    </div>
  );
}
