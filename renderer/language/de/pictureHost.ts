import type { AllMessages } from '../messages.ts';

const pictures = (count: number) => (count === 1 ? 'Das Bild' : `Die ${String(count)} Bilder`);

export const pictureHost: AllMessages['pictureHost'] = {
  lead: 'Editoren, in die du Text einfügst, nehmen nur Bilder, die im Netz liegen. Wähle einen Ort dafür: Der Export lädt sie dann dorthin, jedes einmal.',
  kind: 'Ort',
  none: 'Keiner',
  kinds: {
    s3: 'S3-kompatibler Speicher',
    sftp: 'Server mit SFTP',
    webdav: 'WebDAV (Nextcloud)',
    folder: 'Ein Ordner, der veröffentlicht wird',
  },
  unknownKind: (kind) => `${kind} (kennt diese Version nicht)`,
  fields: {
    endpoint: 'Adresse des Dienstes (Endpoint)',
    region: 'Region',
    bucket: 'Bucket',
    folder: 'Ordner',
    keyId: 'Schlüssel-ID (Access Key)',
    access: 'Zugriff auf jede Datei',
    host: 'Server',
    port: 'Port',
    user: 'Benutzername',
    hostKey: 'Schlüssel des Servers',
    address: 'Adresse des Ordners',
    base: 'Adresse der Bilder im Netz',
  },
  hints: {
    endpoint: 'Etwa https://s3.eu-central-1.amazonaws.com.',
    region: 'Leer, wenn dein Dienst keine hat.',
    folder: 'Im Bucket oder auf dem Server. Auf einem Server muss es ihn geben.',
    port: 'Leer heißt 22.',
    hostKey: 'Zeigt sich beim Testen; du nimmst ihn dann an.',
    address: 'Bei Nextcloud https://cloud.example.org/remote.php/dav/files/NAME/ORDNER.',
    base: 'Wo ein Browser eine Datei des Ordners findet, ohne den Namen der Datei.',
  },
  access: { ownBucket: 'Wie beim Bucket eingestellt', publicRead: 'Für alle lesbar (public-read)' },
  unusable: {
    endpoint: 'Hier gehört eine Adresse mit https:// hin, ohne Benutzer, ? und #.',
    region: 'Eine Region besteht aus Buchstaben, Ziffern und Bindestrichen.',
    bucket: 'Hier gehört der Name des Buckets hin.',
    folder: 'Das ist kein Ordner: „..“ darf nicht vorkommen.',
    keyId: 'Hier gehört die ID des Schlüssels hin.',
    access: 'Wähle eines von beiden.',
    host: 'Hier gehört der Name eines Servers hin, etwa ssh.example.org.',
    port: 'Ein Port ist eine Zahl von 1 bis 65535.',
    user: 'Hier gehört der Benutzername hin.',
    hostKey: 'Ein Schlüssel sieht aus wie SHA256:….',
    address: 'Hier gehört eine Adresse mit https:// hin, ohne Benutzer, ? und #.',
    base: 'Hier gehört eine Adresse mit https:// hin, ohne Benutzer, ? und #.',
  },
  chooseFolder: 'Ordner wählen …',
  noFolder: 'Kein Ordner gewählt',
  folderInApp: 'Einen Ordner kannst du nur in der Desktop-App wählen.',
  secrets: {
    s3: 'Geheimer Schlüssel',
    sftp: 'Passwort oder privater Schlüssel',
    webdav: 'Passwort',
  },
  secretHints: {
    sftp: 'Leer fragt deinen SSH-Agenten. Ein privater Schlüssel darf keine Passphrase haben.',
    webdav: 'Bei Nextcloud legst du in den Sicherheitseinstellungen ein App-Passwort an.',
  },
  secretKept: 'Gespeichert im Schlüsselspeicher',
  keepsSecret:
    'Nach einem gelungenen Test liegt es im Schlüsselspeicher deines Systems, nur für diesen Server.',
  keepsNoSecret:
    'Hier gibt es keinen Schlüsselspeicher des Systems: Es wird nicht gespeichert, und du gibst es jedes Mal ein.',
  forgetSecret: 'Passwort löschen',
  secretForgotten: 'Das Passwort ist gelöscht.',
  secretRefused:
    'Der Schlüsselspeicher hat das Passwort nicht angenommen. Es ist nirgends gespeichert.',
  secretNeeded: 'Gib das Passwort oder den Schlüssel ein.',
  test: 'Hochladen testen',
  testing: 'Ein Testbild wird hochgeladen, abgerufen und wieder entfernt …',
  works: (address) => `Es geht: Ein Testbild lag unter ${address} und ist wieder entfernt.`,
  trustKey: 'Diesen Schlüssel annehmen',
  steps: {
    upload: 'Das Testbild ist nicht hochgeladen.',
    fetch: (address) =>
      `Das Testbild war hochgeladen, aber unter ${address} nicht abzurufen. Es ist wieder entfernt.`,
    remove: (address) =>
      `Das Testbild liegt unter ${address}, ließ sich aber nicht entfernen. Lösche es dort.`,
  },
  reasons: {
    'unknown-host': () => 'Unter diesem Namen gibt es keinen Server, oder das Netz fehlt.',
    unreachable: () => 'Der Server antwortet nicht. Prüfe Adresse und Port.',
    timeout: () => 'Der Server hat zu lange nicht geantwortet. Versuch es später noch einmal.',
    certificate: () =>
      'Dem Zertifikat des Servers ist nicht zu trauen, oder es gehört einem anderen. Nichts wurde gesendet.',
    'certificate-expired': () =>
      'Das Zertifikat des Servers ist abgelaufen. Nichts wurde gesendet; wer ihn betreibt, muss es erneuern.',
    'no-encryption': () => 'Der Server antwortet nicht mit TLS. Prüfe Adresse und Port.',
    'connection-lost': () => 'Die Verbindung ist abgebrochen. Versuch es noch einmal.',
    'login-refused': () => 'Der Server hat Benutzernamen oder Passwort nicht angenommen.',
    'key-unusable': (detail) =>
      `Der private Schlüssel ist nicht zu gebrauchen: Er ist beschädigt oder hat eine Passphrase. ${detail}`,
    'host-key-unknown': (detail) =>
      `Der Server weist sich mit dem Schlüssel ${detail} aus. Vergleiche ihn mit der Angabe deines Anbieters, bevor du ihn annimmst.`,
    'host-key-changed': (detail) =>
      `Der Server zeigt einen anderen Schlüssel als bisher: ${detail}. Jemand könnte mitlesen. Nichts wurde gesendet; frag deinen Anbieter.`,
    forbidden: () => 'Das ist dort nicht erlaubt. Prüfe die Rechte des Benutzers oder Schlüssels.',
    'no-folder': () =>
      'Den Ordner oder Bucket gibt es dort nicht. Lege ihn an oder berichtige den Namen.',
    'folder-not-chosen': (detail) =>
      `Der Ordner ${detail} wurde auf diesem Computer nicht gewählt. Wähle ihn in den Einstellungen.`,
    'server-not-tested': () =>
      'Dieser Server wurde auf diesem Computer noch nicht getestet; darum wurde dein SSH-Agent nicht gefragt. Teste das Hochladen in den Einstellungen des Newsletters, oder gib ein Passwort oder einen Schlüssel ein.',
    full: () => 'Dort ist kein Platz mehr.',
    'too-large': () => 'Der Server nimmt keine Dateien dieser Größe.',
    'name-taken': (detail) =>
      `Eine andere Datei heißt dort schon ${detail}. Sie blieb, wie sie war; entferne sie dort oder benenne sie um.`,
    redirect: (detail) =>
      detail === ''
        ? 'Der Server verweist auf einen anderen. Prüfe die Adresse.'
        : `Der Server verweist auf ${detail}. Trage das stattdessen ein.`,
    'clock-wrong': () => 'Die Uhr dieses Computers geht falsch; deshalb hat der Dienst abgelehnt.',
    'not-public': (detail) =>
      `Für Leser liegt dort keine solche Datei (${detail}). Prüfe die Adresse, und ob alle den Ordner lesen dürfen.`,
    differs: () =>
      'Unter dieser Adresse liegt etwas anderes, etwa eine Anmeldeseite. Prüfe die Adresse.',
    'not-found': () => 'Unter dieser Adresse gibt es nichts.',
    'too-many-requests': () =>
      'Das waren zu viele Anfragen. Warte eine Minute und versuch es noch einmal.',
    unreadable: (detail) => `Die Antwort war nicht zu verstehen. ${detail}`,
    refused: (detail) =>
      detail === '' ? 'Der Server hat abgelehnt.' : `Der Server hat abgelehnt: „${detail}“`,
  },
  willUpload: (count, host) =>
    `${pictures(count)} ${count === 1 ? 'wird' : 'werden'} beim Kopieren oder Schreiben nach ${host} hochgeladen, jedes einmal.`,
  uploading: 'Die Bilder werden hochgeladen …',
  uploaded: (count, host) => `${pictures(count)} ${count === 1 ? 'liegt' : 'liegen'} auf ${host}.`,
  noneUploaded: (count) => `${pictures(count)} ${count === 1 ? 'ist' : 'sind'} nicht hochgeladen.`,
  notUploaded: (picture) => `„${picture}“ ist nicht hochgeladen.`,
  notUploadedUnnamed: 'Ein Bild ohne Beschreibung ist nicht hochgeladen.',
  unusableHost: 'Die Einstellungen für Bilder im Netz sind unvollständig.',
};
