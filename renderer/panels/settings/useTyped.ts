import { useState, type ChangeEvent } from 'react';

/**
 * A field for a value that is written as text. What is none is never passed on; once the field is left it shows the
 * value kept, and `refused` is what was typed instead.
 */
export function useTyped<T>(
  kept: string,
  read: (typed: string) => T | undefined,
  onChange: (value: T) => void,
) {
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState<string>();
  return {
    refused,
    /** Forgets what is typed, for whoever sets the value by another way. */
    forget: () => {
      setTyped(undefined);
      setRefused(undefined);
    },
    field: {
      value: typed ?? kept,
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
        setTyped(target.value);
        setRefused(undefined);
        const value = read(target.value);
        if (value !== undefined) onChange(value);
      },
      onBlur: () => {
        setTyped(undefined);
        if (typed !== undefined && read(typed) === undefined) setRefused(typed);
      },
    },
  };
}
