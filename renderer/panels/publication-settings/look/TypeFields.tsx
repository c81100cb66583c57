import { labelsFor } from '../../../../issue/language/labels.ts';
import { fontStacks, spacings, themeWidths, type Theme } from '../../../../issue/publication.ts';
import { numberText } from '../../../../issue/locale/numberText.ts';
import { Toggle } from '../../../ui/Toggle.tsx';
import { LabelledField } from '../LabelledField.tsx';
import type { SectionProperties } from '../sections/settingsSections.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';

/** Step of the width, in px. */
const step = 10;

/** Fonts, width, spacing, and what precedes sources. */
export function TypeFields({ draft }: SectionProperties) {
  const messages = useAllMessages();
  const { look } = messages.settings;
  const { theme } = draft.publication;
  const width = look.pixels(numberText(theme.width, messages.code));
  return (
    <>
      <FontField
        label={look.font}
        value={theme.fontStack}
        names={look.fonts}
        onChange={(fontStack) => draft.changeTheme({ fontStack })}
      />
      <FontField
        label={look.headingFont}
        value={theme.headingFontStack}
        names={look.fonts}
        none={look.sameFont}
        onChange={(headingFontStack) => draft.changeTheme({ headingFontStack })}
      />
      <p className="note">{look.fontHint}</p>
      <div className="two-fields">
        <LabelledField label={look.width} note={width}>
          {(ties) => (
            <input
              {...ties}
              type="range"
              min={themeWidths.least}
              max={themeWidths.most}
              step={step}
              aria-valuetext={width}
              value={theme.width}
              onChange={({ target }) => draft.changeTheme({ width: target.valueAsNumber })}
            />
          )}
        </LabelledField>
        <div className="text-field">
          <span aria-hidden>{look.spacing}</span>
          <Toggle
            label={look.spacing}
            value={theme.spacing}
            options={spacings.map((spacing) => [spacing, look.spacings[spacing]] as const)}
            onChange={(spacing) => draft.changeTheme({ spacing })}
          />
        </div>
      </div>
      <div className="text-field">
        <span aria-hidden>{look.sources}</span>
        <Toggle
          label={look.sources}
          value={theme.sources}
          options={[
            ['sign', '🔗'],
            ['word', labelsFor(draft.publication.language).sources.other],
          ]}
          onChange={(sources) => draft.changeTheme({ sources })}
        />
      </div>
    </>
  );
}

type FontStack = Theme['fontStack'];

interface FontProperties<T extends FontStack | undefined> {
  readonly label: string;
  readonly value: T;
  readonly names: Readonly<Record<FontStack, string>>;
  /** Label of the option for no font of its own, if it can be chosen. */
  readonly none?: string;
  readonly onChange: (chosen: T) => void;
}

function FontField<T extends FontStack | undefined>(properties: FontProperties<T>) {
  const { label, value, names, none, onChange } = properties;
  return (
    <LabelledField label={label}>
      {(ties) => (
        <select
          {...ties}
          value={value ?? ''}
          onChange={({ target }) => {
            onChange(fontStacks.find((stack) => stack === target.value) as T);
          }}
        >
          {none !== undefined && <option value="">{none}</option>}
          {fontStacks.map((stack) => (
            <option key={stack} value={stack}>
              {names[stack]}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}
