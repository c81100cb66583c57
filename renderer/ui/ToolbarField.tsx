import { useId, useState, type ReactNode } from 'react';
import { Floating } from './Floating.tsx';

interface Properties {
  readonly kind: string;
  readonly label: string;
  /** Error message for the field's value; empty for none. */
  readonly problem?: string;
  readonly children: (ties: { readonly 'aria-describedby': string | undefined }) => ReactNode;
}

/** A field of the field bar, with its label before it. The error message floats below, so that it does not move the layout. */
export function ToolbarField({ kind, label, problem, children }: Properties) {
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
