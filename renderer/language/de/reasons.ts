import type { DocumentKind } from '../../../issue/file/reason.ts';
import type { Messages } from '../messages.ts';
import { systemCode } from '../systemCode.ts';

const megabytes = (value: number) => `${value.toFixed(1).replace('.', ',')} MB`;

const documents: Readonly<Record<DocumentKind, string>> = {
  archive: 'Das ist ein Archiv: Entpacke es und wähle die Datei mit dem Text',
  book: 'Das ist ein E-Book: Kopiere seinen Text und füge ihn ein',
  broken:
    'Das Dokument ist beschädigt: Öffne es in dem Programm, aus dem es kommt, und speichere es noch einmal',
  huge: 'Das Dokument ist ausgepackt zu groß: Kopiere seinen Text und füge ihn ein',
  office: 'Das ist eine Tabelle oder eine Präsentation: Kopiere ihren Text und füge ihn ein',
  'old-office':
    'Das ist eine Datei eines alten Word oder Outlook: Speichere sie als .docx, die Mail als .eml',
  pages: 'Das ist ein Pages-Dokument: Exportiere es als Word',
  pdf: 'Das ist ein PDF: Kopiere seinen Text und füge ihn ein',
  picture: 'Das ist ein Bild: Es enthält keinen Text, der sich lesen lässt',
  unknown: 'Das ist kein Text',
};

export const reasons: Messages['reasons'] = {
  file: (why) => {
    switch (why.reason) {
      case 'not-json':
        return why.line === null ? 'Kein gültiges JSON' : `Ab Zeile ${String(why.line)} unlesbar`;
      case 'too-deep':
        return `Tiefer verschachtelt als ${String(why.levels)} Ebenen`;
      case 'fields':
        return `Unverständlich: ${why.fields.map(({ field }) => field || 'der ganze Inhalt').join(', ')}`;
      case 'too-large':
        return `Mit ${megabytes(why.bytes / 1_000_000)} zu groß für einen Text`;
      case 'encoding':
        return why.encoding === null ? 'Kein Text in UTF-8' : `Kein UTF-8, sondern ${why.encoding}`;
      case 'document':
        return documents[why.kind];
      case 'no-text':
        return 'Darin ist kein Text, den jemand sieht';
      case 'torn':
        return 'Zeichen darin sind zerstört';
      case 'newer':
        return 'Von einer neueren Version von Setzkasten geschrieben: Aktualisiere das Programm, um sie zu ändern';
      case 'no-plain-file':
        return 'Keine gewöhnliche Datei';
      case 'unreadable':
        return `Das System gibt sie nicht zu lesen${systemCode(why.cause)}`;
      case 'missing':
        return 'Die Datei fehlt';
      case 'empty':
        return 'Die Datei ist leer';
      case 'no-masthead':
        return 'Die Ausgabe hat keinen Kopf, in dem ein Titel stehen könnte';
      case 'no-picture':
        return 'Das ist kein Bild, das Setzkasten lesen kann: Nimm ein JPEG, PNG, HEIC, GIF, WebP, AVIF, TIFF, BMP oder SVG';
      case 'broken-picture':
        return 'Das Bild ist beschädigt oder nicht ganz heruntergeladen: Hol es noch einmal aus seiner Quelle';
      case 'locked-picture':
        return 'Das Bild ist verschlüsselt: Öffne es in dem Programm, aus dem es kommt, und speichere es dort als JPEG';
      case 'unsupported-picture':
        return 'Das Bild ist auf eine Art gespeichert, die nicht unterstützt wird: Speichere es in einem Bildprogramm als PNG oder JPEG';
      case 'html-drawing':
        return 'Der Text der Zeichnung ist HTML und lässt sich nicht zeichnen: Exportiere sie als PNG aus dem Programm, aus dem sie kommt';
      case 'costly-picture':
        return 'Das Bild braucht mehr Zeit oder Speicher, als für ein Bild da ist: Speichere es in einem Bildprogramm kleiner und nimm das';
      case 'many-pixels':
        return `Das Bild hat ${String(Math.ceil(why.megapixels))} Megapixel, mehr als ${String(why.most)} gehen nicht: Verkleinere es in einem Bildprogramm`;
      case 'large-picture':
        return `Das Bild hat ${megabytes(why.megabytes)}, mehr als ${String(why.most)} MB gehen nicht: Verkleinere es in einem Bildprogramm`;
      case 'no-folder':
        return `Den Ordner ${why.folder} gibt es nicht`;
      case 'no-library':
        return `${why.folder} ist keine Bibliothek: Darin liegt weder publication.json noch ein Ordner mit issue.json`;
      case 'folder-unreadable':
        return `Der Ordner ${why.folder} lässt sich nicht lesen${systemCode(why.cause)}`;
      case 'library-not-made':
        return `In ${why.folder} lässt sich keine Bibliothek anlegen${systemCode(why.cause)}`;
    }
  },
  undone: {
    'disk-full': 'Die Festplatte ist voll.',
    'read-only': 'Die Datei oder ihr Ordner ist schreibgeschützt.',
    'folder-gone': 'Der Ordner der Ausgabe ist nicht mehr da.',
    'disk-error': 'Die Festplatte meldet einen Fehler.',
    'cut-short': 'Die Festplatte hat nicht alles angenommen.',
    'in-use': 'Ein anderes Programm benutzt die Datei gerade.',
    'too-many-files': 'Auf diesem Rechner sind zu viele Dateien offen.',
    outside: 'Ein Ordner in der Bibliothek ist nur eine Verknüpfung, die woandershin führt.',
    failed: 'Das Schreiben ist fehlgeschlagen.',
    missing: 'Die Ausgabe ist nicht mehr in der Bibliothek.',
    slow: 'Das Schreiben dauert ungewöhnlich lange.',
    unreachable: 'Setzkasten antwortet nicht. Läuft das Programm noch?',
  },
};
