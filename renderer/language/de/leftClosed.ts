import type { Messages } from '../messages.ts';

export const leftClosed: Messages['leftClosed'] = {
  fault: 'Diese Ausgabe lässt sich nicht anzeigen',
  stuck: (title) => `„${title}“ ist zu geblieben: Beim letzten Öffnen blieb die App stehen`,
  untouched: (folder) =>
    `Ihre Datei issue.json liegt unverändert im Ordner „${folder}“ deiner Bibliothek.`,
  others: 'Alle anderen Ausgaben öffnest du wie sonst in der Liste.',
  retry: 'Noch einmal versuchen',
  openAnyway: 'Trotzdem öffnen',
  versions: 'Frühere Fassungen …',
};
