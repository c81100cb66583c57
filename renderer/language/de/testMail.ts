import type { AllMessages } from '../messages.ts';

export const testMail: AllMessages['testMail'] = {
  lead: 'Schickt dir die gespeicherte Ausgabe als E-Mail, an deine eigene Adresse und an niemanden sonst.',
  mergeTags:
    'Sie kommt an, als hättest du selbst abonniert: mit deinem Vornamen und deiner Adresse. Die Links zum Abmelden, zur Web-Ansicht und zum Empfehlen führen im Test zu example.com.',
  settings: 'Einstellungen',
  by: (address, host) => `Von und an ${address}, über ${host}`,
  provider: 'Anbieter',
  otherProvider: 'Ein anderer',
  fields: {
    address: 'Deine Adresse',
    host: 'Server für den Versand (SMTP)',
    port: 'Port',
    security: 'Verschlüsselung',
    user: 'Benutzername',
  },
  unusable: {
    address: 'Hier gehört genau eine E-Mail-Adresse hin, ohne Namen dabei.',
    host: 'Hier gehört der Name eines Servers hin, etwa smtp.example.de.',
    port: 'Ein Port ist eine Zahl von 1 bis 65535.',
    security: 'Unverschlüsselt geht es nur auf diesem Computer selbst (localhost).',
    user: 'Der Benutzername enthält ein unsichtbares Zeichen.',
  },
  securities: {
    tls: 'TLS (meist Port 465)',
    starttls: 'STARTTLS (meist Port 587)',
    none: 'Keine, nur auf diesem Computer',
  },
  password: 'Passwort',
  passwordKept: 'Gespeichert im Schlüsselspeicher',
  forgetPassword: 'Passwort löschen',
  passwordForgotten: 'Das Passwort ist gelöscht.',
  keepsPassword:
    'Das Passwort liegt verschlüsselt im Schlüsselspeicher deines Systems und gilt nur für diesen Server.',
  keepsNoPassword:
    'Hier gibt es keinen Schlüsselspeicher des Systems. Das Passwort wird deshalb nicht gespeichert: es gilt für diese eine E-Mail.',
  passwordRefused:
    'Der Schlüsselspeicher hat das Passwort nicht angenommen. Es ist nirgends gespeichert.',
  send: 'Test senden',
  sending: 'Wird gesendet …',
  save: 'Speichern',
  saved: 'Gespeichert.',
  notSaved: 'Die Einstellungen ließen sich nicht speichern.',
  noIssue: 'Öffne eine Ausgabe, um sie dir zu schicken.',
  sent: (address, missing) => {
    const gone =
      missing === 1
        ? ' Ein Bild fehlt oder ist nicht lesbar.'
        : ` ${String(missing)} Bilder fehlen oder sind nicht lesbar.`;
    return `Gesendet an ${address}.${missing === 0 ? '' : gone}`;
  },
  passwordNeeded: 'Gib das Passwort für den Server ein.',
  notSetUp: 'Füll erst die Felder aus.',
  notSent: {
    'unknown-host':
      'Diesen Server gibt es nicht, oder du bist gerade offline. Prüfe den Namen des Servers und deine Verbindung.',
    unreachable:
      'Unter diesem Server und Port antwortet niemand. Prüfe beide; manche Netze sperren den Versand von E-Mails.',
    timeout:
      'Der Server hat 20 Sekunden lang nicht geantwortet. Prüfe Port und Verschlüsselung, oder versuch es später noch einmal.',
    certificate:
      'Das Zertifikat des Servers gilt nicht: es ist abgelaufen, gehört einem anderen Server oder stammt von keiner bekannten Stelle. Gesendet wurde nichts, auch nicht das Passwort. Prüfe den Namen des Servers.',
    'no-encryption':
      'Der Server spricht an diesem Port die gewählte Verschlüsselung nicht. Meist gehört TLS zu Port 465 und STARTTLS zu Port 587.',
    'login-refused':
      'Der Server hat Benutzernamen oder Passwort nicht angenommen. Viele Anbieter verlangen ein eigenes App-Passwort.',
    'sender-refused':
      'Der Server lässt deine Adresse nicht als Absender zu. Trag die Adresse ein, die zu diesem Konto gehört.',
    'recipient-refused':
      'Der Server nimmt für deine Adresse keine Post an. Prüfe, ob sie richtig geschrieben ist.',
    'try-later':
      'Der Server nimmt die E-Mail im Augenblick nicht an. Versuch es in ein paar Minuten noch einmal.',
    'too-large': 'Die E-Mail ist dem Server zu groß. Verkleinere die Bilder der Ausgabe.',
    'connection-lost':
      'Die Verbindung ist abgerissen, bevor der Server die E-Mail bestätigt hat. Versuch es noch einmal.',
    refused: 'Der Server hat die E-Mail abgelehnt. Den Grund nennt nur er selbst.',
  },
  reply: (reply) => `Der Server schreibt: „${reply}“`,
};
