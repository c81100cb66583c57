import { useState, type ChangeEvent } from 'react';
import { readWholeNumber, type Bounds, type NotWhole } from '../../../issue/numbers/wholeNumber.ts';
import { numberText } from '../../../issue/text/tokenText.ts';
import type { Messages } from '../../language/messages.ts';
import { useSettled } from './useSettled.ts';

interface Options extends Bounds {
  /** Null where there is no number. */
  readonly value: number | null;
  /** True where the field may be left empty. */
  readonly isOptional?: boolean;
  /** True where there shall be no number while what is typed is none, instead of that from before. */
  readonly dropsRefused?: boolean;
  readonly messages: Messages;
  readonly onChange: (value: number | null) => void;
}

interface Typed {
  readonly text: string;
  /** Why the text is no number for this field. */
  readonly refused: NotWhole | undefined;
  /** The value that the text stands for; of a refused one, that before it was typed. */
  readonly value: number | null;
  /** The value before anything was typed. */
  readonly before: number | null;
}

/**
 * A field for a whole number, in any notation. Text that is no number stays in the field while the value goes back to
 * what it was, and `problem` says so after a pause or when the field is left.
 */
export function useNumberInput(options: Options) {
  const { value, isOptional, dropsRefused, messages, onChange, ...bounds } = options;
  const [typed, setTyped] = useState<Typed>();
  const [isLeft, setLeft] = useState(true);
  const isSettled = useSettled(typed?.text);
  // A value that came by another way, as by undo, is shown in place of the text.
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
    /** Says what is wrong without waiting. */
    judge: () => {
      setLeft(true);
    },
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
