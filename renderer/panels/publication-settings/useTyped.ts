import { useState, type ChangeEvent } from 'react';

/**
 * A field for a value that is written as text. Invalid text is never passed on; on blur the field reverts to the value
 * kept, and `refused` holds the invalid text.
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
    /** Discards the typed text, for when the value is set in another way. */
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
