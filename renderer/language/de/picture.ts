import type { Messages } from '../messages.ts';

export const picture: Messages['picture'] = {
  bar: 'Bild',
  goToBar: 'Werkzeuge zum Bild',
  choose: 'Bild wählen',
  replace: 'Bild ersetzen',
  describe: 'Bild beschreiben',
  writeCredit: 'Bildnachweis schreiben',
  remove: 'Bild löschen',
};
