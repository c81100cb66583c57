import type { Messages } from '../messages.ts';

export const start: Messages['start'] = {
  title: 'Wie heißt dein Newsletter?',
  lead: 'Das steht über jeder Ausgabe. Du kannst es jederzeit in den Einstellungen ändern.',
  nameHint: 'Bleibt das leer, steht kein Name über der Mail.',
  weekday: 'Erscheint am',
  weekdayHint: 'Eine neue Ausgabe bekommt das Datum dieses Tages.',
  noWeekday: 'Kein fester Tag',
  save: 'Übernehmen',
  later: 'Später',
  takeFound: 'Der Newsletter hat noch keinen Namen. Aus dem Text übernehmen:',
};
