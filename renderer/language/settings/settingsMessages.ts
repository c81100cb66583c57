import type { Theme } from '../../../issue/publication.ts';

export const settingsSections = [
  'newsletter',
  'mailTool',
  'length',
  'spelling',
  'look',
  'testMail',
] as const;
export type SettingsSection = (typeof settingsSections)[number];

/** Messages of the newsletter's settings, in one language. */
export interface SettingsMessages {
  readonly title: string;
  readonly sectionList: string;
  readonly sections: Readonly<Record<SettingsSection, string>>;
  readonly save: string;
  readonly discard: string;
  readonly notSavedYet: string;
  /** The file is damaged; says what saving does about it. */
  readonly damaged: (why: string) => string;
  readonly conflict: string;
  readonly saveOntoTheirs: string;
  readonly takeTheirs: string;
  readonly newer: string;
  readonly newsletter: {
    readonly name: string;
    readonly nameHint: string;
    readonly nameMissing: string;
    readonly author: string;
    readonly authorHint: string;
    readonly language: string;
    readonly languageHint: string;
  };
  readonly mailTool: { readonly label: string; readonly hint: string };
  readonly length: {
    readonly least: string;
    readonly most: string;
    readonly hint: string;
    readonly leastOverMost: string;
    readonly speed: string;
    readonly speeds: Readonly<Record<'default' | 'medium' | 'ghost' | 'own', string>>;
    readonly speedHint: (wordsPerMinute: string, first: number, least: number) => string;
    readonly wordsPerMinute: string;
    readonly firstImageSeconds: string;
    readonly leastImageSeconds: string;
    readonly thisIssue: (words: string, minutes: number) => string;
  };
  readonly look: {
    readonly schemes: Readonly<Record<'light' | 'dark', string>>;
    readonly colours: Readonly<Record<'page' | 'text' | 'accent', string>>;
    readonly picker: (colour: string) => string;
    readonly refused: (typed: string, kept: string) => string;
    readonly automatic: string;
    readonly automaticAccent: string;
    readonly contrast: string;
    readonly ratio: (ratio: string) => string;
    /** Too little contrast: the actual ratio, the required one, and the colour that the mail uses instead. */
    readonly low: (ratio: string, needed: string, shown: string) => string;
    /** Enough contrast in light mode, but thin strokes fade in dark mode. */
    readonly faint: (ratio: string, shown: string) => string;
    readonly take: (shown: string) => string;
    readonly font: string;
    readonly headingFont: string;
    readonly sameFont: string;
    readonly fonts: Readonly<Record<Theme['fontStack'], string>>;
    readonly fontHint: string;
    readonly width: string;
    readonly pixels: (value: string) => string;
    readonly spacing: string;
    readonly spacings: Readonly<Record<Theme['spacing'], string>>;
    readonly header: {
      readonly title: string;
      readonly hint: string;
      readonly choose: string;
      readonly replace: string;
      readonly remove: string;
      readonly alt: string;
      readonly altHint: string;
      readonly width: string;
      readonly link: string;
      readonly linkHint: string;
      /** The file has too few pixels for high-density screens. */
      readonly blurred: (pixels: string) => string;
    };
    readonly reset: string;
    readonly preview: string;
    readonly previewOf: Readonly<Record<'light' | 'dark', string>>;
    readonly device: string;
    readonly specimen: string;
    /** The text of the specimen: an issue about nothing but the look. */
    readonly specimenIssue: Readonly<
      Record<'title' | 'headline' | 'paragraph' | 'link' | 'quote' | 'button', string>
    >;
  };
}
