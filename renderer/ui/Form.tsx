import type { ComponentProps } from 'react';

interface Properties extends Omit<ComponentProps<'form'>, 'onSubmit'> {
  readonly onSubmit: () => void;
}

/** A form that the page itself takes in, instead of sending it to a server. */
export function Form({ onSubmit, ...form }: Properties) {
  return (
    <form
      {...form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    />
  );
}
