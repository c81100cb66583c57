import type { guesses as english } from '../en/guesses.ts';

export const guesses: typeof english = {
  language: 'Sprache der Ausgabe',
  languageHint:
    'Am Text erkannt. Stimmt sie nicht, wähle eine andere: Dann werden Daten, Zahlen und Blöcke noch einmal gelesen.',
  hint: 'Ändere, was falsch geraten ist. Vor dem Anlegen der Ausgabe wird nichts geschrieben.',
  title: 'Titel',
  date: 'Datum',
  kindOf: (block) => `Art von ${block}`,
  split: 'Teilen …',
  splitOf: (block) => `Teilen: ${block}`,
  before: (words) => `vor „${words}“`,
  join: 'Mit dem nächsten verbinden',
  joinOf: (block) => `Mit dem nächsten verbinden: ${block}`,
  leaveOut: 'Weglassen',
  leaveOutOf: (block) => `Weglassen: ${block}`,
  takeBack: 'Zurückholen',
  takeBackOf: (words) => `Zurückholen: ${words}`,
  reset: 'Alle Änderungen zurücknehmen',
};
