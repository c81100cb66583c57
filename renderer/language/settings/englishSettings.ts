import type { SettingsMessages } from './settingsMessages.ts';

export const englishSettings: SettingsMessages = {
  title: 'Newsletter settings',
  sectionList: 'Sections',
  sections: {
    newsletter: 'Newsletter',
    mailTool: 'Mail tool',
    length: 'Length and reading time',
    spelling: 'Spelling',
    look: 'Look',
    testMail: 'Test to myself',
  },
  save: 'Save settings',
  discard: 'Discard',
  notSavedYet: 'Your changes are not saved yet.',
  damaged: (why) =>
    `publication.json is damaged (${why}). What you see here is what will be saved; the old version stays in the folder .history.`,
  conflict:
    'The settings were changed elsewhere in the meantime. Nothing was overwritten. Where both changed the same, yours counts.',
  saveOntoTheirs: 'Save both together',
  takeTheirs: 'Take the version on disk',
  newer: 'A newer Setzkasten wrote these settings. Update the program to change them.',
  newsletter: {
    name: 'Name',
    nameHint: 'Stands above every issue, and in the inbox as the sender.',
    nameMissing: 'A newsletter needs a name.',
    author: 'Author',
    authorHint: 'Stands below the title of the first issue, and is the sender of your tests.',
    language: 'Language of the issues',
    languageHint: 'For dates, numbers, fixed words such as “Advertisement”, and reading time.',
  },
  mailTool: {
    label: 'You send with',
    hint: 'The check and the weight go by it, and the export offers it first.',
  },
  length: {
    least: 'Words, at least',
    most: 'Words, at most',
    hint: 'How long an issue shall be. The bar below the page shows how far you are.',
    leastOverMost: 'The least is more than the most.',
    speed: 'Reading speed',
    speeds: {
      default: 'As is usual in this language',
      medium: 'Like Medium',
      ghost: 'Like Ghost',
      own: 'My own',
    },
    speedHint: (words, first, least) =>
      first === 0
        ? `${words} words a minute; pictures do not count.`
        : `${words} words a minute, ${String(first)} s for the first picture, one less for each next, down to ${String(least)} s.`,
    wordsPerMinute: 'Words a minute',
    firstImageSeconds: 'Seconds for the first picture',
    leastImageSeconds: 'Seconds for each picture, at least',
    thisIssue: (words, minutes) =>
      `The open issue: ${words} words, about ${minutes === 1 ? '1 minute' : `${String(minutes)} minutes`}.`,
  },
  look: {
    schemes: { light: 'Light', dark: 'Dark' },
    colours: { page: 'Page', text: 'Text', accent: 'Accent' },
    picker: (colour) => `${colour}: pick a colour`,
    refused: (typed, kept) => `“${typed}” is no colour. It stays ${kept}.`,
    automatic: 'Automatic',
    automaticAccent: 'Made of the light accent',
    contrast: 'Contrast',
    ratio: (ratio) => `${ratio} : 1`,
    low: (ratio, needed, shown) =>
      `Hard to read: the contrast is ${ratio}, and ${needed} are needed. The mail takes ${shown}.`,
    faint: (ratio, shown) =>
      `Thin strokes fade in the dark: at a contrast of ${ratio} the mail takes ${shown}.`,
    take: (shown) => `Take ${shown}`,
    font: 'Font',
    headingFont: 'Font of headings',
    sameFont: 'As the text',
    fonts: {
      serif: 'Georgia, with serifs',
      sans: 'Segoe UI or Helvetica, without serifs',
      palatino: 'Palatino, with serifs',
      verdana: 'Verdana, without serifs',
    },
    fontHint:
      'Only fonts that are on readers’ devices already. Where one is missing, a similar one steps in.',
    width: 'Width',
    pixels: (value) => `${value} px`,
    spacing: 'Spacing',
    spacings: { compact: 'Tight', regular: 'Regular', airy: 'Wide' },
    header: {
      title: 'Header picture',
      hint: 'Stands above the title of every issue.',
      choose: 'Choose a picture',
      replace: 'Another picture',
      remove: 'Remove',
      alt: 'What it shows',
      altHint: 'Who loads no pictures reads this text: mostly the newsletter’s name.',
      width: 'Width in the mail',
      link: 'Leads to (an address, if you like)',
      linkHint: 'An address begins with https:// or mailto:.',
      blurred: (pixels) =>
        `It looks soft on sharp screens. Take one that is ${pixels} px wide, or show it narrower.`,
    },
    reset: 'Reset the look',
    preview: 'Preview of the look',
    previewOf: { light: 'Preview, light', dark: 'Preview, dark' },
    device: 'Device',
    specimen: 'No issue is open: this is a specimen.',
    specimenIssue: {
      title: 'What an issue looks like',
      headline: 'What this week is about',
      paragraph:
        'A paragraph in the font that you chose, long enough to show how it runs and where its lines break. In its middle stands ',
      link: 'a link',
      quote: 'A sentence that is set large, so that nobody overlooks it.',
      button: 'A button',
    },
  },
};
