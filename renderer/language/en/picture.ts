/** Messages about the selected picture on the page. */
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
};
