import type { SectionProperties } from '../sections/settingsSections.ts';
import { SchemeColours } from './SchemeColours.tsx';
import { themeContrasts } from './themeContrasts.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';
import { CheckField } from '../../../ui/CheckField.tsx';

/** The colours of the mail in both modes. */
export function ColourFields({ draft }: SectionProperties) {
  const { look } = useAllMessages().settings;
  const { theme } = draft.publication;
  const { dark } = theme;
  const contrasts = themeContrasts(theme);
  const madeAccent = contrasts.dark.accent.shown;
  const hasOwnAccent = dark.accent !== undefined;
  return (
    <div className="look-colours">
      <SchemeColours
        scheme="light"
        colours={theme}
        contrasts={contrasts.light}
        onChange={draft.changeTheme}
      />
      <SchemeColours
        scheme="dark"
        colours={{ ...dark, accent: dark.accent ?? madeAccent }}
        contrasts={contrasts.dark}
        hasOwnAccent={hasOwnAccent}
        onChange={(changed) => draft.changeTheme({ dark: { ...dark, ...changed } })}
      >
        <CheckField
          checked={!hasOwnAccent}
          onChange={(isMade) => {
            const { page, text } = dark;
            draft.changeTheme({ dark: { page, text, ...(!isMade && { accent: madeAccent }) } });
          }}
        >
          <span>
            {look.automatic} <small>{look.automaticAccent}</small>
          </span>
        </CheckField>
      </SchemeColours>
    </div>
  );
}
