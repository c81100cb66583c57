import type { Messages } from '../messages.ts';

export const damage: Messages['damage'] = {
  what: {
    broken: 'Die Datei dieser Ausgabe ist beschädigt.',
    encoding: 'Die Datei dieser Ausgabe ist anders kodiert als in UTF-8.',
    'too-large': 'Die Datei dieser Ausgabe ist viel zu groß für einen Text.',
  },
  shown: (blocks) =>
    blocks === 0
      ? 'Darin ist nichts zu verstehen.'
      : blocks === 1
        ? 'Ein Block darin ist zu verstehen, er steht hier zum Lesen.'
        : `${String(blocks)} Blöcke darin sind zu verstehen, sie stehen hier zum Lesen.`,
  untouched: 'Die Datei bleibt, wie sie ist, bis du dich entscheidest.',
  repair: 'Reparieren',
  repairHint:
    'Speichert, was zu verstehen ist. Die beschädigte Datei bleibt unter den Fassungen erhalten.',
  restore: 'Frühere Fassung holen …',
  versionName: 'Beschädigte Datei',
  notWritten: (why) => `Das hat nicht geklappt, nichts wurde geändert. ${why}`,
  changedMeanwhile: 'Die Datei hat sich eben geändert. Öffne die Ausgabe noch einmal.',
};
