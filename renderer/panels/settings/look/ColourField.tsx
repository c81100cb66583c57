import type { Colour } from '../../../../issue/text/colour.ts';
import type { SettingsMessages } from '../../../language/settings/settingsMessages.ts';
import { LabelledField } from '../LabelledField.tsx';
import { useTyped } from '../useTyped.ts';
import { hexColour } from './hexColour.ts';

interface Properties {
  readonly label: string;
  readonly value: Colour;
  readonly messages: SettingsMessages['look'];
  readonly onChange: (colour: Colour) => void;
}

/** A colour, typed or picked. */
export function ColourField({ label, value, messages, onChange }: Properties) {
  const { refused, forget, field } = useTyped(value, hexColour, onChange);
  const isWrong = refused !== undefined;
  return (
    <LabelledField
      label={label}
      note={isWrong ? messages.refused(refused, value) : undefined}
      isWrong={isWrong}
    >
      {(ties) => (
        <span className="colour-field">
          <input
            type="color"
            aria-label={messages.picker(label)}
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
