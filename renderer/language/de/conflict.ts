import type { Messages } from '../messages.ts';

export const conflict: Messages['conflict'] = {
  title: 'Zwei Fassungen dieser Ausgabe',
  lead: 'Während du geschrieben hast, hat ein anderes Programm die Datei geändert. Wähle Block für Block, was gilt. Was du nicht wählst, bleibt im Verlauf der Ausgabe.',
  unreadable: (why) =>
    `Auf der Platte liegt jetzt etwas, das sich nicht als Ausgabe lesen lässt (${why}). Speicherst du deine Fassung, bleibt es im Verlauf erhalten.`,
  show: 'Beide zeigen …',
  mine: 'Deine Fassung',
  theirs: 'Auf der Platte',
  allMine: 'Überall deine',
  allTheirs: 'Überall die auf der Platte',
  both: 'Auf beiden Seiten geändert',
  choice: (block) => `${block}: welche Fassung gilt?`,
  save: 'Auswahl speichern',
  saveMine: 'Meine Fassung speichern',
  later: 'Später',
  reloaded: 'Außerhalb geändert und neu geladen',
  elsewhere: {
    window: 'Diese Ausgabe ist in einem anderen Fenster offen. Hier kannst du mitlesen.',
    program: 'Diese Ausgabe ist in einem zweiten Setzkasten offen. Hier kannst du mitlesen.',
  },
  takeOver: 'Hier weiterschreiben',
  takingOver: 'Wird übernommen …',
  copyOf: (program) => `Konfliktkopie von ${program}`,
  programs: {
    dropbox: 'Dropbox',
    nextcloud: 'Nextcloud',
    syncthing: 'Syncthing',
    'google-drive': 'Google Drive',
    icloud: 'iCloud',
    onedrive: 'OneDrive',
  },
  copyTitle: 'Ausgabe und Konfliktkopie',
  copyLead: (program) =>
    `Diese Ausgabe wurde auf zwei Rechnern geändert, und ${program} hat beide Fassungen behalten. Wähle Block für Block, was gilt. Die Kopie kommt danach in den Papierkorb, die Fassung von jetzt bleibt im Verlauf.`,
  unreadableCopy: (why) => `Diese Kopie lässt sich nicht als Ausgabe lesen (${why}).`,
  original: 'Ausgabe',
  copy: 'Konfliktkopie',
  allOriginal: 'Überall die Ausgabe',
  allCopy: 'Überall die Kopie',
  takeOfCopy: 'Auswahl übernehmen',
  trashCopy: 'Kopie in den Papierkorb',
};
