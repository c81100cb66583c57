import type { Messages } from '../messages.ts';

export const sent: Messages['sent'] = {
  mark: 'Als verschickt markieren',
  change: 'Verschickt am …',
  changeHere: 'Ändern …',
  lead: 'Die Seite wird dann gesperrt, damit sich nichts aus Versehen ändert. Die verschickte Fassung bleibt für immer erhalten.',
  date: 'Verschickt am',
  save: 'Markieren',
  remove: 'Markierung entfernen',
  listed: (date) => `Verschickt am ${date}`,
  notice: 'Verschickt',
  sent: (date, target) => `Verschickt am ${date}, für ${target}.`,
  locked: 'Die Seite ist gesperrt, damit sich nichts aus Versehen ändert.',
  unlocked: 'Was du jetzt änderst, steht nicht mehr in der verschickten Mail.',
  unlock: 'Entsperren',
  lock: 'Wieder sperren',
  offer: 'Ist die Ausgabe raus?',
};
