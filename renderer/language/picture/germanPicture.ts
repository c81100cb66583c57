import type { PictureMessages } from './pictureMessages.ts';

export const germanPicture: PictureMessages = {
  bar: 'Bild',
  goToBar: 'Werkzeuge zum Bild',
  choose: 'Bild wählen',
  replace: 'Bild ersetzen',
  describe: 'Bild beschreiben',
  writeCredit: 'Bildnachweis schreiben',
  remove: 'Bild löschen',
};
