import type { PrintMessages } from './printMessages.ts';

export const germanPrint: PrintMessages = {
  title: 'Drucken / PDF',
  savePdf: 'Als PDF sichern',
};
