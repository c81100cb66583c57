import type { AllMessages } from '../messages.ts';
import { pictureHost } from './pictureHost.ts';

export const draft: AllMessages['draft'] = {
  lead: 'Setzkasten kann in deinem Mail-Werkzeug einen Entwurf anlegen und später erneuern. Gesendet oder geplant wird nie etwas: Das machst du dort.',
  tool: 'Mail-Werkzeug',
  none: 'Keines',
  unknownTool: (tool) => `${tool} (kennt diese Version nicht)`,
  site: 'Adresse deiner Installation',
  siteHint: 'Etwa https://blog.example.org.',
  unusableSite: 'Hier gehört eine Adresse mit https:// hin, ohne Benutzer, ? und #.',
  settings: { list: 'Empfänger', sender: 'Absender', template: 'Vorlage' },
  notChosen: 'Wähle …',
  toolsDefault: 'Wie im Programm eingestellt',
  settingHint: 'Teste die Verbindung, dann zeigt sich, was es gibt.',
  senderHint: 'Eine Mailadresse, die das Programm bestätigt hat.',
  key: 'API-Schlüssel',
  keyHints: {
    ghost: 'In den Einstellungen von Ghost: Integrations → Add custom integration → Admin API key.',
    buttondown:
      'In Buttondown: API → Keys, mit Schreibrecht für E-Mails und ohne Recht zum Senden.',
    mailchimp: 'In deinem Konto bei Mailchimp: Extras → API keys.',
    brevo: 'In Brevo: SMTP & API → API-Schlüssel.',
    kit: 'In den Einstellungen von Kit: Developer → V4 keys.',
    mailerlite: 'In MailerLite: Integrations → API. Entwürfe brauchen den Tarif Advanced.',
    listmonk: 'In listmonk: Admin → Users, ein API-Benutzer: Name, Doppelpunkt, Token.',
    keila: 'In Keila: dein Projekt → API.',
    cleverreach:
      'In CleverReach: Mein Account → Extras → REST API: Client-ID, Doppelpunkt, Client-Secret.',
  },
  keyKept: 'Gespeichert im Schlüsselspeicher',
  keepsKey:
    'Nach einem gelungenen Test liegt er im Schlüsselspeicher deines Systems, nur für diesen Newsletter.',
  keepsNoKey:
    'Hier gibt es keinen Schlüsselspeicher des Systems: Er wird nicht gespeichert, und du gibst ihn jedes Mal ein.',
  forgetKey: 'Schlüssel löschen',
  keyForgotten: 'Der Schlüssel ist gelöscht.',
  keyRefused:
    'Der Schlüsselspeicher hat den Schlüssel nicht angenommen. Er ist nirgends gespeichert.',
  keyNeeded: 'Gib den API-Schlüssel ein.',
  contacts: (host) =>
    `Nur ${host} wird gefragt, und nur wenn du testest oder einen Entwurf anlegst.`,
  needsPictureHost:
    'Dieses Programm nimmt keine Bilder: Sie kommen an deinen Ort für Bilder im Netz.',
  test: 'Verbindung testen',
  testing: 'Das Programm wird gefragt …',
  works: 'Es geht. Dort wurde nichts geändert.',
  failed: 'Das Programm hat nicht wie erwartet geantwortet.',
  unusable: 'Die Einstellungen für Entwürfe sind unvollständig.',
  reasons: {
    ...pictureHost.reasons,
    'login-refused': () => 'Das Programm hat den Schlüssel nicht angenommen.',
    'key-unusable': () =>
      'Das ist kein Schlüssel dieses Programms. Kopiere ihn noch einmal vollständig.',
    forbidden: () => 'Der Schlüssel erlaubt das nicht. Gib ihm das Recht, Entwürfe zu schreiben.',
    refused: (detail) =>
      detail === '' ? 'Das Programm hat abgelehnt.' : `Das Programm hat abgelehnt: „${detail}“`,
  },
  create: (tool) => `Entwurf in ${tool} anlegen`,
  update: (tool) => `Entwurf in ${tool} erneuern`,
  making: (tool) => `Entwurf in ${tool}`,
  created: (tool) => `Der Entwurf liegt in ${tool}. Gesendet wurde nichts.`,
  updated: (tool) => `Der Entwurf in ${tool} ist erneuert. Gesendet wurde nichts.`,
  open: (tool) => `In ${tool} öffnen`,
  notMade: (tool) => `Der Entwurf in ${tool} ist nicht auf dem neuesten Stand.`,
  cancelled: 'Abgebrochen. Was dort schon angelegt ist, bleibt.',
  picturesNeeded: (tool) =>
    `${tool} nimmt keine Bilder: Richte zuerst einen Ort für Bilder im Netz ein.`,
  doubts: {
    changed: (tool) => `Der Entwurf wurde in ${tool} geändert. Nichts wurde überschrieben.`,
    gone: (tool) => `Den früheren Entwurf gibt es in ${tool} nicht mehr.`,
    scheduled: (tool) => `Der Entwurf ist in ${tool} schon geplant. Er blieb, wie er war.`,
    sent: (tool) => `Die Ausgabe ist aus ${tool} schon gesendet. Sie blieb, wie sie war.`,
  },
  overwrite: 'Änderungen überschreiben',
  another: 'Neuen Entwurf anlegen',
  missingPictures: (count) =>
    count === 1
      ? 'Ein Bild fehlt: An seiner Stelle steht eine Zeile Text.'
      : `${String(count)} Bilder fehlen: An ihrer Stelle steht je eine Zeile Text.`,
};
