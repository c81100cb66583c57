import type { Messages } from '../messages.ts';

export const outline: Messages['outline'] = {
  title: 'Gliederung',
  toggle: 'Gliederung ein- und ausblenden',
  hint: 'Alt und Pfeil oder Ziehen verschiebt den Block',
  moved: (place, of) => `Jetzt Block ${place} von ${of}.`,
};
