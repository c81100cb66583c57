import { cautionText } from '../cautionText.ts';
import { languageName } from '../languageName.ts';
import type { AllMessages } from '../messages.ts';
import { picture } from './picture.ts';

export const archive: AllMessages['archive'] = {
  opening: 'Ich sehe nach, was darin ist …',
  found: (count) =>
    count === 1 ? 'Darin ist 1 Ausgabe.' : `Darin sind ${german(count)} Ausgaben.`,
  start: (count) =>
    count === 1 ? '1 Ausgabe importieren' : `${german(count)} Ausgaben importieren`,
  importing: (done, count, label) =>
    `${german(done)} von ${german(count)}${label === '' ? '' : `: ${label}`}`,
  cancelled: (done, count) =>
    `Abgebrochen nach ${german(done)} von ${german(count)}. Was importiert ist, bleibt.`,
  resume: 'Fortsetzen',
  goOnLater: 'Was importiert ist, bleibt; setze fort, sobald Platz ist.',
  failed: 'Das Archiv ist nicht lesbar: Es ist beschädigt oder größer als der Speicher.',
  done: (added, known) =>
    [
      added === 1 ? '1 Ausgabe ist importiert.' : `${german(added)} Ausgaben sind importiert.`,
      ...(known > 0 ? [`${german(known)} waren schon da.`] : []),
    ].join(' '),
  leftOut: (count) =>
    count === 1 ? '1 Eintrag ist keine Ausgabe:' : `${german(count)} Einträge sind keine Ausgaben:`,
  damaged: (path) => `${path} (beschädigt)`,
  guessed: (count) =>
    count === 1
      ? 'Das Datum von 1 Ausgabe ist aus ihrem Text geraten.'
      : `Die Daten von ${german(count)} Ausgaben sind aus ihren Texten geraten.`,
  learned: (count) =>
    count === 1
      ? 'Der Name von 1 Quelle ist gelernt.'
      : `Die Namen von ${german(count)} Quellen sind gelernt.`,
  remote: (count) =>
    count === 1 ? '1 Bild liegt noch im Netz.' : `${german(count)} Bilder liegen noch im Netz.`,
  fetch: 'Bilder holen',
  fetching: (percent) => `Bilder werden geholt … ${String(percent)} %`,
  fetchingPictures: 'Die Bilder der Ausgaben werden geholt …',
  stopFetching: 'Anhalten',
  fetched: (count, failed) =>
    [
      count === 1 ? '1 Bild ist geholt.' : `${german(count)} Bilder sind geholt.`,
      ...(failed > 0 ? [`${german(failed)} sind nicht mehr da.`] : []),
    ].join(' '),
  toLookAt: 'Zum Nachsehen',
  notImported: 'Nicht importiert',
  untitled: 'Ohne Titel',
  note: (note) => {
    switch (note.note) {
      case 'no-title':
        return 'kein Titel';
      case 'no-date':
        return 'kein Datum';
      case 'date-from-text':
        return `Datum aus dem Text (${note.date})`;
      case 'other-date':
        return `im Text steht ${note.date}`;
      case 'other-language':
        return `Sprache am Text erkannt: ${languageName(note.language, 'de')}`;
      case 'not-sent':
        return 'nicht als verschickt markiert';
      case 'remote-pictures':
        return note.count === 1 ? '1 Bild im Netz' : `${german(note.count)} Bilder im Netz`;
      case 'missing-pictures':
        return `fehlende Bilder: ${note.addresses.join(', ')}`;
      case 'damaged-pictures':
        return note.count === 1
          ? '1 Bild ist beschädigt'
          : `${german(note.count)} Bilder sind beschädigt`;
      case 'picture-cautions':
        return cautionText(note.cautions, picture.cautions);
      case 'large-pictures':
        return note.count === 1
          ? '1 Bild ist zu groß und fehlt'
          : `${german(note.count)} Bilder sind zu groß und fehlen`;
      case 'left-out':
        return note.count === 1
          ? '1 Zeile ausgelassen'
          : `${german(note.count)} Zeilen ausgelassen`;
      case 'encoding':
        return `gelesen als ${note.encoding}`;
    }
  },
};

function german(number: number): string {
  return number.toLocaleString('de');
}
