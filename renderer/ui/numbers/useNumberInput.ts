import { useState, type ChangeEvent } from 'react';
import { readWholeNumber, type Bounds, type NotWhole } from '../../../issue/numbers/wholeNumber.ts';
import { numberText } from '../../../issue/locale/numberText.ts';
import type { Messages } from '../../language/messages.ts';
import { useMessages } from '../../language/useMessages.ts';
import { useSettled } from '../useSettled.ts';

interface Options extends Bounds {
  /** Null for no number. */
  readonly value: number | null;
  /** True if the field may be empty. */
  readonly isOptional?: boolean;
  /** True if invalid text counts as no number instead of the previous value. */
  readonly dropsRefused?: boolean;
  readonly onChange: (value: number | null) => void;
}

interface Typed {
  readonly text: string;
  /** Why the text is not valid in this field. */
  readonly refused: NotWhole | undefined;
  /** The value of the text; if the text is invalid, the value before it was typed. */
  readonly value: number | null;
  /** The value before anything was typed. */
  readonly before: number | null;
}

/**
 * A field for a whole number, in any notation. Invalid text stays in the field while the value reverts to the previous
 * one; `problem` explains it after a pause or on blur.
 */
export function useNumberInput(options: Options) {
  const { value, isOptional, dropsRefused, onChange, ...bounds } = options;
  const messages = useMessages();
  const [typed, setTyped] = useState<Typed>();
  const [isLeft, setLeft] = useState(true);
  const isSettled = useSettled(typed?.text);
  // A value that changed otherwise, for example by undo, replaces the text.
  const current = typed?.value === value ? typed : undefined;
  const read = (text: string): Typed => {
    const before = current ? current.before : value;
    const result = readWholeNumber(text, bounds);
    if ('value' in result) return { text, refused: undefined, value: result.value, before };
    if (isOptional && result.refused === 'empty')
      return { text, refused: undefined, value: null, before };
    return { text, refused: result.refused, value: dropsRefused ? null : before, before };
  };
  const { refused } = current ?? {};
  const isToldOf = refused !== undefined && (isLeft || isSettled);
  return {
    isRefused: refused !== undefined,
    /** Shows the problem without waiting. */
    judge: () => setLeft(true),
    problem: isToldOf
      ? problemOf(refused, current?.text ?? '', value, bounds, messages)
      : undefined,
    field: {
      value: current?.text ?? (value === null ? '' : String(value)),
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
        const next = read(target.value);
        setTyped(next);
        setLeft(false);
        if (next.value !== value) onChange(next.value);
      },
      onBlur: () => {
        setLeft(true);
        if (refused === undefined) setTyped(undefined);
      },
    },
  };
}

function problemOf(
  refused: NotWhole,
  text: string,
  kept: number | null,
  { least, most }: Bounds,
  { numbers, code }: Messages,
): string {
  const inWords = (number: number) => numberText(number, code);
  const [from, to] = [least, most].map((bound) => (bound === undefined ? null : inWords(bound)));
  const why =
    refused === 'out-of-bounds'
      ? numbers.outOfBounds(text.trim(), from ?? null, to ?? null)
      : numbers.refused[refused](text.trim());
  return `${why} ${kept === null ? numbers.nothingKept : numbers.kept(inWords(kept))}`;
}
