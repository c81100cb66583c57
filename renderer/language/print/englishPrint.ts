import type { PrintMessages } from './printMessages.ts';

export const englishPrint: PrintMessages = {
  title: 'Print / PDF',
  savePdf: 'Save as PDF',
};
