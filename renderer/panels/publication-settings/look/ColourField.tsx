import type { Colour } from '../../../../issue/text/colour.ts';
import { LabelledField } from '../../../ui/LabelledField.tsx';
import { useTyped } from '../useTyped.ts';
import { hexColour } from './hexColour.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';

interface Properties {
  readonly label: string;
  readonly value: Colour;
  readonly onChange: (colour: Colour) => void;
}

/** A colour, typed or picked. */
export function ColourField({ label, value, onChange }: Properties) {
  const { look } = useAllMessages().settings;
  const { refused, forget, field } = useTyped(value, hexColour, onChange);
  const isWrong = refused !== undefined;
  return (
    <LabelledField
      label={label}
      note={isWrong ? look.refused(refused, value) : undefined}
      isWrong={isWrong}
    >
      {(ties) => (
        <span className="colour-field">
          <input
            type="color"
            aria-label={look.picker(label)}
            value={value}
            onChange={({ target }) => {
              forget();
              onChange(target.value);
            }}
          />
          <input {...ties} {...field} spellCheck={false} autoComplete="off" />
        </span>
      )}
    </LabelledField>
  );
}
