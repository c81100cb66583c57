import type { Messages } from '../messages.ts';

export const print: Messages['print'] = {
  title: 'Drucken / PDF',
  savePdf: 'Als PDF sichern',
};
