import { labelsFor } from '../../../../issue/language/labels.ts';
import { fontStacks, spacings, themeWidths } from '../../../../issue/theme.ts';
import { numberText } from '../../../../issue/locale/numberText.ts';
import { Toggle } from '../../../ui/Toggle.tsx';
import { LabelledField, SelectField } from '../../../ui/LabelledField.tsx';
import type { SectionProperties } from '../sections/settingsSections.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';

/** Step of the width, in px. */
const step = 10;

/** Fonts, width, spacing, and what precedes sources. */
export function TypeFields({ draft }: SectionProperties) {
  const messages = useAllMessages();
  const { look } = messages.settings;
  const { theme } = draft.publication;
  const fonts = fontStacks.map((stack) => [stack, look.fonts[stack]] as const);
  const width = look.pixels(numberText(theme.width, messages.code));
  return (
    <>
      <SelectField
        label={look.font}
        value={theme.fontStack}
        options={fonts}
        onChange={(fontStack) => draft.changeTheme({ fontStack })}
      />
      <SelectField
        label={look.headingFont}
        value={theme.headingFontStack ?? ''}
        options={[['', look.sameFont], ...fonts]}
        onChange={(chosen) => draft.changeTheme({ headingFontStack: chosen || undefined })}
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
