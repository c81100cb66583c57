import type { ComponentProps } from 'react';

/** A button that does not submit the form around it, as HTML's own would. */
export function Button(properties: ComponentProps<'button'>) {
  return <button type="button" {...properties} />;
}
