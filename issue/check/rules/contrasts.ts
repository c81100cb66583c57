import { contrast, readable, type Colour } from '../../text/colour.ts';
import { finding, type Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Minimum contrast of non-text graphics, by WCAG 2.2 level AA (1.4.11). */
const visible = 3;

type Mode = 'light' | 'dark';

/** The publication's own colours stand out from the page; the mail itself corrects those of text. */
export const contrasts: Rule = {
  sentences: {
    'low-contrast-text': {
      de: 'Die Textfarbe {colour} ist auf {ground} schwer zu lesen ({mode}: Kontrast {ratio}, nötig sind {least}), und die Mail nimmt eine andere: Ändere sie in den Einstellungen.',
      en: 'Text in {colour} on {ground} is hard to read ({mode}: contrast {ratio}, needed {least}), so the mail uses another colour: change it in the settings.',
    },
    'low-contrast-accent': {
      de: 'Die Akzentfarbe {colour} hebt sich von {ground} kaum ab ({mode}: Kontrast {ratio}, nötig sind {least}), Knöpfe gehen unter: Ändere sie in den Einstellungen.',
      en: 'The accent colour {colour} hardly stands out from {ground} ({mode}: contrast {ratio}, needed {least}), so buttons are easy to miss: change it in the settings.',
    },
  },
  check: ({ publication: { theme } }) => [
    ...inMode('light', theme.page, theme.text, theme.accent),
    // Without an accent of its own, dark mode uses the light one, adjusted until it is legible.
    ...inMode('dark', theme.dark.page, theme.dark.text, theme.dark.accent),
  ],
};

function inMode(mode: Mode, page: Colour, text: Colour, accent: Colour | undefined): Finding[] {
  const low = (rule: string, severity: Finding['severity'], colour: Colour, least: number) => {
    const ratio = contrast(colour, page);
    // Rounded down: 4.49 must not be reported as 4.5.
    const values = { mode, colour, ground: page, ratio: Math.floor(ratio * 10) / 10, least };
    return ratio < least ? [finding(rule, severity, null, values)] : [];
  };
  return [
    ...low('low-contrast-text', 'warning', text, readable),
    ...(accent === undefined ? [] : low('low-contrast-accent', 'hint', accent, visible)),
  ];
}
