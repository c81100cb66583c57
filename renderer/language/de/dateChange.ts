import type { Messages } from '../messages.ts';

export const dateChange: Messages['dateChange'] = {
  notice: 'Neues Datum',
  changed: (date) => `Das Datum ist jetzt der ${date}.`,
  hangs: (things) => `Noch nicht angepasst: ${things}.`,
  title: (week) => `die Woche im Titel (${week})`,
  subject: (week) => `die Woche im Betreff (${week})`,
  earnings: (weeks) => `die Tage der Quartalszahlen (${weeksText(weeks)})`,
  folder: 'der Ordnername',
  follow: 'Alles anpassen',
};

function weeksText(weeks: number): string {
  const number = Math.abs(weeks);
  return `${String(number)} ${number === 1 ? 'Woche' : 'Wochen'} ${weeks < 0 ? 'früher' : 'später'}`;
}
