import type { Colour } from '../../../../issue/text/colour.ts';
import type { AppearanceName } from '../../../language/preview/previewNames.ts';
import { gmailInk, gmailOnAndroid, gmailOnIphone } from './gmailDark.ts';
import { outlookInk } from './outlookDark.ts';
import { recolourAsGmail } from './recolourAsGmail.ts';
import { recolourAsOutlook } from './recolourAsOutlook.ts';

/** How a mail program shows a mail's colours. */
export interface Appearance {
  readonly scheme: 'light' | 'dark';
  /** True if the mail's rules for `prefers-color-scheme: dark` apply. */
  readonly hasDarkRules: boolean;
  /** The program's default text colour. */
  readonly ink: Colour;
  /** Recolours the elements, which must be in document order. */
  readonly recolour: (elements: Iterable<HTMLElement>) => void;
}

const keep = () => undefined;

export const appearances: Readonly<Record<AppearanceName, Appearance>> = {
  light: { scheme: 'light', hasDarkRules: false, ink: '#000000', recolour: keep },
  dark: { scheme: 'dark', hasDarkRules: true, ink: '#ffffff', recolour: keep },
  'gmail-iphone': {
    scheme: 'dark',
    hasDarkRules: false,
    ink: gmailInk,
    recolour: (elements) => {
      recolourAsGmail(elements, gmailOnIphone);
    },
  },
  'gmail-android': {
    scheme: 'dark',
    hasDarkRules: false,
    ink: gmailInk,
    recolour: (elements) => {
      recolourAsGmail(elements, gmailOnAndroid);
    },
  },
  outlook: {
    scheme: 'dark',
    hasDarkRules: false,
    ink: outlookInk,
    recolour: recolourAsOutlook,
  },
};
