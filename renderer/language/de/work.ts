import type { Messages } from '../messages.ts';

export const work: Messages['work'] = {
  picture: 'Das Bild wird aufbereitet …',
  fetch: 'Das Bild wird geholt …',
  pictures: 'Die Bilder der Ausgabe werden aufbereitet …',
  cancel: 'Abbrechen',
  cancelCommand: 'Laufende Arbeit abbrechen',
  readyPictures: 'Bilder der Ausgabe aufbereiten',
  allReady: (refused) =>
    refused === 0
      ? 'Alle Bilder sind schon aufbereitet: klein und ohne Metadaten.'
      : `Alle lesbaren Bilder sind schon aufbereitet. Nicht lesbar: ${String(refused)}.`,
  made: ({ count, before, after, positions, metadata, refused }) =>
    [
      `${count === 1 ? '1 Bild ist' : `${String(count)} Bilder sind`} aufbereitet: Aus ${megabytes(before)} wurden ${megabytes(after)} MB.`,
      metadata === 0
        ? ''
        : `Metadaten sind aus ${String(metadata)} entfernt, ein GPS-Standort aus ${String(positions)}.`,
      refused === 0 ? '' : `Nicht lesbar: ${String(refused)}.`,
      'Du kannst es rückgängig machen.',
    ]
      .filter(Boolean)
      .join(' '),
};

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toLocaleString('de', { maximumFractionDigits: 1 });
}
