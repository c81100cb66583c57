import type { OutlineMessages } from './outlineMessages.ts';

export const germanOutline: OutlineMessages = {
  title: 'Gliederung',
  toggle: 'Gliederung ein- und ausblenden',
  hint: 'Alt und Pfeil oder Ziehen verschiebt den Block',
  moved: (place, of) => `Jetzt Block ${place} von ${of}.`,
};
