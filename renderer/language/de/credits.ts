import type { Messages } from '../messages.ts';

export const credits: Messages['credits'] = {
  title: 'Bildnachweise aller Ausgaben',
  loading: 'Die Ausgaben werden durchgesehen …',
  none: 'Keine Ausgabe zeigt ein Bild.',
  counts: (all, open) => `${all} Bilder, ${open} ohne Nachweis`,
  onlyOpen: 'Nur die ohne Nachweis',
  allCredited: 'Jedes Bild hat einen Nachweis oder eine Lizenz, die keinen braucht.',
  picture: 'Bild',
  credit: 'Nachweis',
  licence: 'Lizenz',
  creditAndLicence: 'Nachweis und Lizenz',
  issue: 'Ausgabe',
  noAlt: 'Nicht beschrieben',
  noCredit: 'Nachweis fehlt',
  copy: 'Als Tabelle kopieren',
  copied: 'Kopiert. Füge es in eine Tabellenkalkulation ein.',
};
