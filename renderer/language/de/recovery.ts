import type { Messages } from '../messages.ts';

const again = 'Setzkasten versucht es von selbst alle paar Sekunden wieder.';

export const recovery: Messages['recovery'] = {
  wayOn: {
    'disk-full': `Die Fassung davor ist unversehrt. Schaffe Platz, oder sichere eine Kopie auf einem anderen Laufwerk. ${again}`,
    'read-only': `Erlaube das Schreiben in diesen Ordner, oder sichere den Text anderswo. ${again}`,
    'folder-gone':
      'Er wurde verschoben, umbenannt oder gelöscht, oder sein Laufwerk fehlt. Bring ihn zurück, oder sichere den Text anderswo.',
    'disk-error': `Prüfe das Laufwerk und seine Verbindung, und sichere zur Vorsicht eine Kopie anderswo. ${again}`,
    'cut-short': `Meist ist sie voll oder beschädigt. Sichere eine Kopie auf einem anderen Laufwerk. ${again}`,
    'in-use': `Oft ist es ein Abgleich- oder Virenprogramm, das bald fertig ist. ${again}`,
    'too-many-files': `Schließe ein paar Programme. ${again}`,
    outside: `Setzkasten schreibt nicht durch Verknüpfungen. Ersetze sie durch einen echten Ordner, oder sichere den Text anderswo. ${again}`,
    failed: `Sichere zur Vorsicht eine Kopie. ${again}`,
    invalid: 'Die Datei auf der Festplatte bleibt, wie sie ist. Sichere deinen Text daneben.',
    slow: 'Oft ist es eine Netzwerk- oder Wechselplatte, die nicht antwortet. Sobald sie es tut, wird gespeichert. Sichere zur Vorsicht eine Kopie anderswo.',
    unreachable:
      'Das Programm wurde beendet oder ist abgestürzt. Lass dieses Fenster offen und starte Setzkasten neu: Dann wird von selbst gespeichert.',
  },
  kept: {
    file: 'Was auf der Festplatte steht, ist die Fassung davor, unversehrt.',
    journal:
      'Dein Text liegt im Notfallspeicher von Setzkasten. Auch nach einem Absturz wird er dir wieder angeboten.',
    page: 'Dein Text liegt nur in diesem Fenster und im Speicher des Browsers.',
    window:
      'Dein Text steht nur noch in diesem Fenster. Schließe es nicht, bevor du eine Kopie gesichert hast.',
  },
  hide: 'Ausblenden',
  details: 'Was ist zu tun?',
  saveAsNew: 'Als neue Ausgabe sichern',
  saveCopy: 'Kopie als Datei sichern …',
  title: 'Nicht gespeicherter Text',
  lead: (typed, saved) =>
    saved === undefined
      ? `Das hast du zuletzt am ${typed} geschrieben. Die Ausgabe dazu ist nicht mehr in der Bibliothek.`
      : `Das hast du zuletzt am ${typed} geschrieben, und es kam nicht mehr in die Datei. Dort steht die Fassung vom ${saved}.`,
  nothingLost:
    'Was du nicht nimmst, bleibt im Verlauf der Ausgabe, und Übernehmen lässt sich rückgängig machen.',
  unreadable: 'Dieser Text lässt sich nicht als Ausgabe lesen.',
  saved: 'Gespeichert',
  recovered: 'Wiedergefunden',
  take: 'Wiedergefundenes übernehmen',
  keep: 'Beim Gespeicherten bleiben',
  later: 'Später entscheiden',
  addAsNew: 'Als neue Ausgabe anlegen',
  discard: 'Verwerfen',
  discardQuestion: 'Diesen Text für immer verwerfen?',
  waits: (title, typed) => `„${title}“ hat Text vom ${typed}, der in keiner Datei steht.`,
  look: 'Ansehen',
};
