import type { Messages } from '../messages.ts';

export const spelling: Messages['spelling'] = {
  about: (words) => `Vorschläge zu „${words}“`,
  addWord: 'In die Wortliste aufnehmen',
  leave: 'So lassen',
  next: 'Nächster Fund der Rechtschreibprüfung',
  wordList: 'Eigene Wörter',
  wordListHint: 'Eines je Zeile. Die Prüfung lässt sie in allen Ausgaben gelten.',
  server: 'LanguageTool-Server',
  serverHint:
    'Leer heißt aus. Etwa http://localhost:8081. Absätze gehen nach einer Pause dorthin und sonst nirgendwohin. Gilt sofort.',
  serverRefused:
    'Diese Adresse wird nicht gefragt: Sie muss mit https:// beginnen, oder mit http:// auf deinem Rechner oder in deinem Netz liegen.',
};
