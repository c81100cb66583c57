import type { Messages } from '../messages.ts';

export const history: Messages['history'] = {
  title: 'Fassungen',
  nameNow: 'Diesen Stand benennen',
  nameHint: 'etwa „vor dem Lektorat“',
  name: 'Benennen',
  rename: 'Anders nennen',
  save: 'Speichern',
  cancel: 'Abbrechen',
  loading: 'Fassungen werden gelesen …',
  none: 'Noch keine frühere Fassung. Jedes Speichern hebt die Fassung davor auf.',
  unreadable: 'Diese Fassung lässt sich nicht lesen.',
  today: 'Heute',
  yesterday: 'Gestern',
  sent: 'verschickt',
  damaged: 'beschädigt',
  words: (count) => (count === '1' ? '1 Wort' : `${count} Wörter`),
  legend: 'Was sich seither geändert hat: Gestrichenes stand dort, Unterstrichenes kam dazu.',
  restore: 'Diese Fassung holen',
  restoreHint: 'Das ist eine Änderung wie jede andere: Du kannst sie rückgängig machen.',
  locked: 'Die Seite ist gesperrt. Entsperre sie, um eine Fassung zu holen.',
  failed: (why) => `Das hat nicht geklappt. ${why}`,
};
