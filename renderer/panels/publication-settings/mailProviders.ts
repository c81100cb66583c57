import type { Input } from '../../../desk/contract.ts';

type MailSettings = Input<'mail.saveSettings'>['settings'];

/** What a mail provider requires of a program that sends mail. Data only: to add a provider, add an entry below. */
export interface MailProvider {
  /** As its makers spell it. */
  readonly name: string;
  /** The domains of its addresses, as far as they identify it. */
  readonly domains: readonly string[];
  readonly server: Pick<MailSettings, 'host' | 'port' | 'security'>;
  /** Its user names: the whole address, or the part before the @. */
  readonly user: 'address' | 'local-part';
  /** What the author has to do first; shown below the choice. */
  readonly hint: { readonly de: string; readonly en: string };
  /** Sources of the server and of the hint, with the date on which the hint was read. */
  readonly sources: readonly string[];
  readonly checked: string;
}

/** ISPDB is Thunderbird's table of mail servers. */
const ispdb = 'https://github.com/thunderbird/autoconfig/tree/master/ispdb';
const checked = '2026-11-24';

export const mailProviders: readonly MailProvider[] = [
  {
    name: 'GMX',
    domains: ['gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch', 'gmx.org', 'gmx.eu'],
    server: { host: 'mail.gmx.net', port: 465, security: 'tls' },
    user: 'address',
    hint: {
      de: 'Erlaube bei GMX unter Einstellungen den Zugriff über POP3 und IMAP. Mit Zwei-Faktor-Anmeldung brauchst du ein anwendungsspezifisches Passwort.',
      en: 'Allow access by POP3 and IMAP in the settings of GMX. With two-factor login you need an application-specific password.',
    },
    sources: [
      `${ispdb}/gmx.net.xml`,
      'https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html',
    ],
    checked,
  },
  {
    name: 'WEB.DE',
    domains: ['web.de'],
    server: { host: 'smtp.web.de', port: 587, security: 'starttls' },
    user: 'local-part',
    hint: {
      de: 'Erlaube bei WEB.DE unter Einstellungen den Zugriff über POP3 und IMAP. Mit Zwei-Faktor-Anmeldung brauchst du ein anwendungsspezifisches Passwort.',
      en: 'Allow access by POP3 and IMAP in the settings of WEB.DE. With two-factor login you need an application-specific password.',
    },
    sources: [
      `${ispdb}/web.de.xml`,
      'https://github.com/chatmail/provider-db/blob/master/_providers/web.de.md',
    ],
    checked,
  },
  {
    name: 'Gmail',
    domains: ['gmail.com', 'googlemail.com'],
    server: { host: 'smtp.gmail.com', port: 465, security: 'tls' },
    user: 'address',
    hint: {
      de: 'Gmail nimmt nur ein App-Passwort: schalte die Bestätigung in zwei Schritten ein und lege es unter myaccount.google.com/apppasswords an.',
      en: 'Gmail takes an app password only: turn on 2-Step Verification and make one at myaccount.google.com/apppasswords.',
    },
    sources: [
      `${ispdb}/googlemail.com.xml`,
      'https://github.com/chatmail/provider-db/blob/master/_providers/gmail.md',
    ],
    checked,
  },
  {
    name: 'Outlook.com',
    domains: ['outlook.com', 'outlook.de', 'hotmail.com', 'hotmail.de', 'live.com', 'live.de'],
    server: { host: 'smtp-mail.outlook.com', port: 587, security: 'starttls' },
    user: 'address',
    hint: {
      de: 'Seit September 2024 nimmt Outlook.com von anderen Programmen kein Passwort mehr an. Nimm für den Test ein Konto bei einem anderen Anbieter.',
      en: 'Since September 2024 Outlook.com takes no password from other programs. Use an account with another provider for the test.',
    },
    sources: [
      `${ispdb}/hotmail.com.xml`,
      'https://patriotmail.ai/blog/microsoft-modern-authentication-outlook-app-passwords',
    ],
    checked,
  },
  {
    name: 'iCloud',
    domains: ['icloud.com', 'me.com', 'mac.com'],
    server: { host: 'smtp.mail.me.com', port: 587, security: 'starttls' },
    user: 'address',
    hint: {
      de: 'iCloud nimmt nur ein app-spezifisches Passwort: lege es unter account.apple.com bei Anmeldung und Sicherheit an.',
      en: 'iCloud takes an app-specific password only: make one at account.apple.com under Sign-In and Security.',
    },
    sources: [
      'https://github.com/chatmail/provider-db/blob/master/_providers/icloud.md',
      'https://developer.nylas.com/docs/cookbook/email/icloud-mail-api.md',
    ],
    checked,
  },
  {
    name: 'Posteo',
    domains: ['posteo.de', 'posteo.net', 'posteo.at', 'posteo.ch', 'posteo.org'],
    server: { host: 'posteo.de', port: 465, security: 'tls' },
    user: 'address',
    hint: {
      de: 'Nimmt Posteo dein Passwort nicht an, lege in den Einstellungen von Posteo ein eigenes für Setzkasten an.',
      en: 'If Posteo does not take your password, make one for Setzkasten in the settings of Posteo.',
    },
    sources: [
      `${ispdb}/posteo.de.xml`,
      'https://github.com/chatmail/provider-db/blob/master/_providers/posteo.md',
    ],
    checked,
  },
  {
    name: 'mailbox.org',
    domains: ['mailbox.org'],
    server: { host: 'smtp.mailbox.org', port: 465, security: 'tls' },
    user: 'address',
    hint: {
      de: 'Mit Zwei-Faktor-Anmeldung brauchst du ein Anwendungspasswort (Einstellungen, Sicherheit). Der Benutzername ist deine Hauptadresse.',
      en: 'With two-factor login you need an application password (Settings, Security). The user is your main address.',
    },
    sources: ['https://kb.mailbox.org/en/private/e-mail/e-mail-configuration'],
    checked,
  },
  {
    name: 'Fastmail',
    domains: ['fastmail.com', 'fastmail.fm', 'fastmail.de'],
    server: { host: 'smtp.fastmail.com', port: 465, security: 'tls' },
    user: 'address',
    hint: {
      de: 'Fastmail nimmt nur ein App-Passwort: lege es in den Einstellungen unter Datenschutz und Sicherheit an.',
      en: 'Fastmail takes an app password only: make one in the settings under Privacy and Security.',
    },
    sources: [
      'https://www.fastmail.com/help/technical/servernamesandports.html',
      'https://fastmail.help/hc/en-us/articles/1500000279921',
    ],
    checked,
  },
];

/** Returns the provider of a server. */
export function providerOfHost(host: string): MailProvider | undefined {
  return mailProviders.find(({ server }) => server.host === host.trim().toLowerCase());
}

/** Returns the provider of an address, as far as its domain identifies it. */
export function providerOfAddress(address: string): MailProvider | undefined {
  const domain = address.split('@')[1]?.trim().toLowerCase() ?? '';
  return mailProviders.find(({ domains }) => domains.includes(domain));
}

/** Returns the user name for an address; for an unknown provider, the address. */
export function userOf(address: string, provider: MailProvider | undefined): string {
  return provider?.user === 'local-part' ? (address.split('@')[0] ?? '') : address;
}
