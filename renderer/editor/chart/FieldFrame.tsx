import { useId, useState, type ReactNode } from 'react';
import { Floating } from '../../ui/Floating.tsx';

interface Properties {
  readonly kind: string;
  readonly label: string;
  /** What is wrong with what the field holds; empty where nothing is. */
  readonly problem?: string;
  readonly children: (ties: { readonly 'aria-describedby': string | undefined }) => ReactNode;
}

/** A field of the bar with its name before it, and what is wrong with it floating below, where it moves nothing. */
export function FieldFrame({ kind, label, problem, children }: Properties) {
  const id = useId();
  const [element, setElement] = useState<HTMLLabelElement | null>(null);
  return (
    <>
      <label ref={setElement} className={`field field-${kind}`}>
        <span>{label}</span>
        {children({ 'aria-describedby': problem ? id : undefined })}
      </label>
      {problem && element?.control && (
        <Floating anchor={element.control} className="field-problem">
          <p id={id} role="status">
            {problem}
          </p>
        </Floating>
      )}
    </>
  );
}
