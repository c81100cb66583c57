/** Messages about pictures on the page. */
export const picture = {
  /** Name of the bar beside the picture. */
  bar: 'Picture',
  /** The command that moves the focus to the bar. */
  goToBar: 'Picture tools',
  choose: 'Choose picture',
  replace: 'Replace picture',
  describe: 'Describe picture',
  writeCredit: 'Write credit',
  remove: 'Delete picture',
  /** The dialog with a picture's options. */
  options: 'Width, licence, dark mode',
  optionsCommand: 'Picture: width, licence, dark mode',
  /** In place of the alt text of a decorative picture. */
  isDecoration: 'Decoration only: screen readers skip it. Describe it here if it shows something',
  width: 'Width',
  spans: {
    natural: 'Its own size, at most the column',
    column: 'As wide as the column',
    half: 'Half the column',
  },
  /** Said once a picture is stored that is not shown as in its source. */
  cautions: {
    'html-text': 'The drawing has text in HTML, which is not drawn: look at the picture.',
    'outside-parts':
      'The drawing takes parts from other files, which are not drawn: look at the picture.',
    'embedded-kind':
      'The drawing has a picture that is not drawn, because it is no JPEG, PNG, GIF or SVG.',
    'not-in-font': 'The drawing has characters that its font lacks: they are shown as boxes.',
    colours: 'The picture says its colours in a way that is not read: compare them.',
  },
  decorative: 'Decoration only',
  decorativeHint: 'Screen readers skip it, and it needs no alt text.',
  licence: 'Licence',
  licenceHint: 'Kept for the list of credits. If readers must see it, the check offers to add it.',
  /** Suggestions besides those with the same name in every language. */
  licences: [
    'Own picture',
    'Agency',
    'Press picture',
    'With permission',
    'Public domain',
    'Unsplash License',
    'Pexels License',
    'Pixabay License',
  ],
  dark: 'In dark mode',
  darks: {
    same: 'The same picture',
    frame: 'In a white frame',
    own: 'A dark version of its own',
  },
  darkHint: 'For mail programs and web browsers that show the issue dark.',
  chooseDark: 'Choose the dark version',
  replaceDark: 'Replace the dark version',
  apply: 'Apply',
  crop: 'Crop picture',
  cropHint:
    'Drag the edges or the frame, or move them with Tab and the arrow keys, ten times as far with Shift.',
  /** The frame around the part that stays. */
  frame: 'Move the frame',
  edges: { left: 'Left edge', right: 'Right edge', top: 'Top edge', bottom: 'Bottom edge' },
  percent: (value: number) => `${String(value)} %`,
  ratio: 'Proportions',
  ratios: { free: 'Free', own: 'As the picture' },
  wholePicture: 'Whole picture',
  pixels: (width: string, height: string) => `${width} × ${height} pixels`,
};
