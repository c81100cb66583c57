import { numberText } from '../../issue/text/tokenText.ts';
import type { Messages } from '../language/messages.ts';
import { LabelledField } from './LabelledField.tsx';
import { useTyped } from './useTyped.ts';
import { wholeNumber } from './wholeNumber.ts';

interface Properties {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly messages: Messages;
  /** What is wrong with the number beside others; read out with the field. */
  readonly problem?: string | undefined;
  readonly onChange: (value: number) => void;
}

/** A whole number within bounds. */
export function NumberField(properties: Properties) {
  const { label, value, least, most, messages, problem, onChange } = properties;
  const read = (typed: string) => wholeNumber(typed, { least, most });
  const { refused, field } = useTyped(String(value), read, onChange);
  const bound = (number: number) => numberText(number, messages.code);
  const note =
    refused === undefined
      ? problem
      : messages.settings.length.notANumber(bound(least), bound(most));
  return (
    <LabelledField label={label} note={note} isWrong={note !== undefined}>
      {(ties) => <input {...ties} {...field} inputMode="numeric" />}
    </LabelledField>
  );
}
