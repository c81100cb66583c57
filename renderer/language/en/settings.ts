import type { LabelName } from '../../../issue/language/labels.ts';
import type { Theme } from '../../../issue/theme.ts';

/** Messages of the newsletter's settings. */
export const settings = {
  sectionList: 'Sections',
  save: 'Save settings',
  discard: 'Discard',
  notSavedYet: 'Your changes are not saved yet.',
  /** The file is damaged; says what saving does about it. */
  damaged: (why: string) =>
    `publication.json is damaged (${why}). What you see here is what will be saved; the old version stays in the folder .history.`,
  conflict:
    'The settings were changed elsewhere in the meantime. Nothing was overwritten. Where both changed the same setting, yours wins.',
  saveOntoTheirs: 'Merge and save',
  takeTheirs: 'Use the version on disk',
  newer:
    'These settings were written by a newer version of Setzkasten. Update the program to change them.',
  newsletter: {
    name: 'Name',
    nameHint: 'Shown at the top of every issue, and as the sender in the inbox.',
    nameMissing: 'A newsletter needs a name.',
    author: 'Author',
    authorHint: 'Shown below the title of the first issue, and as the sender of your tests.',
    language: 'Language of the issues',
    languageHint:
      'For dates, numbers, quotation marks, fixed words such as “Advertisement”, and reading time.',
    otherLanguage: 'Another language …',
    languageTag: 'Language tag',
    languageTagHint: 'By BCP 47, such as “eu” for Basque or “es-MX” for Mexican Spanish.',
    wrongTag: (tag: string) => `“${tag}” is not a language tag. The language stays as it was.`,
  },
  labels: {
    title: 'Words added for readers',
    hint: 'An empty field has the usual word of the language, shown in grey; for languages that Setzkasten has no words for, the English one.',
    names: {
      by: 'Before the author’s name',
      issue: 'Before the issue’s number',
      sponsor: 'Label of advertisements',
      watch: 'Tip to watch',
      read: 'Tip to read',
      listen: 'Tip to listen to',
      try: 'Tip to try',
      source: 'Before one source',
      sources: 'Before several sources',
      picture: 'For a picture, in plain text',
      chart: 'For a chart, in plain text',
      table: 'For a table, in plain text',
      chartData: 'Above a chart’s data',
      missingPicture: 'For a missing picture',
      viewOnline: 'Link to the web version',
      unsubscribe: 'Link to unsubscribe',
    } satisfies Record<LabelName, string>,
  },
  mailTool: {
    label: 'You send with',
    hint: 'Used by the check and the weight, and preselected when exporting.',
  },
  length: {
    least: 'Minimum words',
    most: 'Maximum words',
    hint: 'How long an issue should be. The bar below the page shows your progress.',
    leastOverMost: 'The minimum is greater than the maximum.',
    speed: 'Reading speed',
    speeds: {
      default: 'Default for this language',
      medium: 'Like Medium',
      ghost: 'Like Ghost',
      own: 'Custom',
    },
    speedHint: (words: string, first: number, least: number) =>
      first === 0
        ? `${words} words per minute; pictures do not count.`
        : `${words} words per minute, ${String(first)} s for the first picture, one less for each further one, down to ${String(least)} s.`,
    wordsPerMinute: 'Words per minute',
    firstImageSeconds: 'Seconds for the first picture',
    leastImageSeconds: 'Minimum seconds per picture',
    thisIssue: (words: string, minutes: number) =>
      `The open issue: ${words} words, about ${minutes === 1 ? '1 minute' : `${String(minutes)} minutes`}.`,
  },
  look: {
    look: 'Look',
    looks: { newspaper: 'Newspaper', magazine: 'Magazine', letter: 'Letter' },
    sources: 'Before sources',
    schemes: { light: 'Light', dark: 'Dark' },
    colours: { page: 'Page', text: 'Text', accent: 'Accent' },
    picker: (colour: string) => `${colour}: pick a colour`,
    refused: (typed: string, kept: string) => `“${typed}” is not a colour. It stays ${kept}.`,
    automatic: 'Automatic',
    automaticAccent: 'Derived from the light accent',
    contrast: 'Contrast',
    ratio: (ratio: string) => `${ratio} : 1`,
    /** Too little contrast: the actual ratio, the required one, and the colour that the mail uses instead. */
    low: (ratio: string, needed: string, shown: string) =>
      `Hard to read: the contrast is ${ratio}, but ${needed} is needed. The mail uses ${shown}.`,
    /** Enough contrast in light mode, but thin strokes fade in dark mode. */
    faint: (ratio: string, shown: string) =>
      `Thin strokes fade in dark mode: at a contrast of ${ratio}, the mail uses ${shown}.`,
    take: (shown: string) => `Use ${shown}`,
    font: 'Font',
    headingFont: 'Heading font',
    sameFont: 'Same as text',
    fonts: {
      serif: 'Georgia (serif)',
      sans: 'Segoe UI or Helvetica (sans serif)',
      palatino: 'Palatino (serif)',
      verdana: 'Verdana (sans serif)',
    } satisfies Record<Theme['fontStack'], string>,
    fontHint:
      'Only fonts that readers’ devices already have. A similar one is used where one is missing.',
    width: 'Width',
    pixels: (value: string) => `${value} px`,
    spacing: 'Spacing',
    spacings: { compact: 'Tight', regular: 'Regular', airy: 'Wide' } satisfies Record<
      Theme['spacing'],
      string
    >,
    header: {
      title: 'Header picture',
      hint: 'Shown above the title of every issue.',
      choose: 'Choose a picture',
      replace: 'Replace picture',
      remove: 'Remove',
      alt: 'Alt text',
      altHint: 'Shown when pictures are not loaded; usually the newsletter’s name.',
      width: 'Width in the mail',
      link: 'Link (optional)',
      linkHint: 'A link must begin with https:// or mailto:.',
      /** The file has too few pixels for high-density screens. */
      blurred: (pixels: string) =>
        `It looks blurry on high-density screens. Use one that is ${pixels} px wide, or show it narrower.`,
    },
    reset: 'Reset look',
    preview: 'Look preview',
    previewOf: { light: 'Preview, light', dark: 'Preview, dark' },
    device: 'Device',
    specimen: 'No issue is open: this is sample text.',
    /** The text of the specimen: an issue about nothing but the look. */
    specimenIssue: {
      title: 'What an issue looks like',
      headline: 'What this week is about',
      paragraph:
        'A paragraph in the font that you chose, long enough to show how it runs and where its lines break. In its middle stands ',
      link: 'a link',
      quote: 'A sentence set large, so that it stands out.',
      button: 'A button',
    },
  },
};
