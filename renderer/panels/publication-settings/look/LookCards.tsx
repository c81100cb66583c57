import type { CSSProperties } from 'react';
import { fontStacks, inColours } from '../../../../issue/export/email-html/look.ts';
import { looks, type TextName } from '../../../../issue/export/email-html/looks.ts';
import { lightPalette } from '../../../../issue/export/email-html/mailColours.ts';
import { lookNames, themeSchema, type LookName } from '../../../../issue/theme.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';
import type { SectionProperties } from '../sections/settingsSections.ts';

/** The size of a specimen in proportion to the mail. */
const scale = 0.34;

/** The complete looks as cards. Choosing one also takes its colours, fonts and width, which can then be changed. */
export function LookCards({ draft }: SectionProperties) {
  const { look } = useAllMessages().settings;
  const { theme, name } = draft.publication;
  return (
    <fieldset className="look-cards">
      <legend>{look.look}</legend>
      <div className="radio-cards">
        {lookNames.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="look"
              value={one}
              checked={theme.look === one}
              onChange={() => draft.changeTheme({ look: one, ...looks[one].theme })}
            />
            <Specimen look={one} name={name} />
            <span>{look.looks[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The head of a mail and its first lines in a look, in its own colours. */
function Specimen({ look, name }: { readonly look: LookName; readonly name: string }) {
  const { specimenIssue } = useAllMessages().settings.look;
  const theme = themeSchema.parse({ look, ...looks[look].theme });
  const colours = lightPalette(theme);
  const set = (text: TextName): CSSProperties => {
    const { size, line = 1.5, colour, css = '' } = looks[look].texts[text];
    return {
      ...styleOf(inColours(css, colours)),
      fontSize: size * scale,
      lineHeight: line,
      color: colour && colours[colour],
    };
  };
  return (
    <span
      className="look-specimen"
      aria-hidden
      style={{ background: theme.page, color: theme.text, fontFamily: fontStacks[theme.fontStack] }}
    >
      <span style={set('publication')}>{name || 'Setzkasten'}</span>
      <span style={{ fontWeight: 'bold', ...set('lead') }}>{specimenIssue.headline}</span>
      <span style={set('text')}>{specimenIssue.paragraph}</span>
    </span>
  );
}

/** Returns CSS declarations as React takes them, lengths at the specimen's scale. */
function styleOf(css: string): CSSProperties {
  const entries = css.split(';').flatMap((declaration) => {
    const [name = '', value = ''] = declaration.split(':');
    const scaled = value.replace(
      /(-?[\d.]+)px/g,
      (_, length: string) => `${String(Number(length) * scale)}px`,
    );
    return value === ''
      ? []
      : [[name.replace(/-(\w)/g, (__, letter: string) => letter.toUpperCase()), scaled]];
  });
  return Object.fromEntries(entries) as CSSProperties;
}
