/** Messages about printing. */
export const print = {
  title: 'Print / PDF',
  savePdf: 'Save as PDF',
};
