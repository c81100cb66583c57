import type { Input, Output } from '../../../desk/contract.ts';

type Settings = Input<'mail.saveSettings'>['settings'];
type NotSent = Extract<Output<'mail.sendTest'>, { outcome: 'not-sent' }>;

/** Messages about test mails. */
export const testMail = {
  lead: 'Sends the saved issue as a mail to your own address, and to nobody else.',
  /** What appears where the mail tool would insert the reader's data. */
  mergeTags:
    'It arrives as if you had subscribed yourself: with your first name and address. In the test, the unsubscribe, web view and referral links lead to example.com.',
  settings: 'Settings',
  /** The settings in one line. */
  by: (address: string, host: string) => `From and to ${address}, via ${host}`,
  provider: 'Provider',
  otherProvider: 'Other',
  fields: {
    address: 'Your address',
    host: 'Outgoing server (SMTP)',
    port: 'Port',
    security: 'Encryption',
    user: 'User name',
  } satisfies Record<keyof Settings, string>,
  /** Why a field is invalid. */
  unusable: {
    address: 'Enter exactly one email address, without a name.',
    host: 'Enter the name of a server, such as smtp.example.com.',
    port: 'A port is a number from 1 to 65535.',
    security: 'Without encryption, only a server on this computer (localhost) works.',
    user: 'The user name contains an invisible character.',
  } satisfies Record<keyof Settings, string>,
  securities: {
    tls: 'TLS (usually port 465)',
    starttls: 'STARTTLS (usually port 587)',
    none: 'None, on this computer only',
  } satisfies Record<Settings['security'], string>,
  password: 'Password',
  passwordKept: 'Kept in the key store',
  forgetPassword: 'Delete the password',
  passwordForgotten: 'The password is deleted.',
  keepsPassword:
    "The password is stored encrypted in your system's key store and used for this server only.",
  keepsNoPassword:
    'This system has no key store, so the password is not saved: it is used for this one mail.',
  passwordRefused: 'The key store did not accept the password. It was not saved.',
  send: 'Send a test',
  sending: 'Sending …',
  save: 'Save',
  saved: 'Saved.',
  notSaved: 'The settings could not be saved.',
  noIssue: 'Open an issue to send it to yourself.',
  sent: (address: string, missing: number) => {
    const gone =
      missing === 1
        ? ' One picture is missing or cannot be read.'
        : ` ${String(missing)} pictures are missing or cannot be read.`;
    return `Sent to ${address}.${missing === 0 ? '' : gone}`;
  },
  passwordNeeded: 'Enter the password for the server.',
  notSetUp: 'Fill in the fields first.',
  notSent: {
    'unknown-host':
      'The server does not exist, or you are offline. Check the server name and your connection.',
    unreachable:
      'Nothing responds at this server and port. Check both; some networks block outgoing mail.',
    timeout:
      'The server did not answer for 20 seconds. Check port and encryption, or try again later.',
    certificate:
      "The server's certificate is not valid: it has expired, belongs to another server, or was not issued by a trusted authority. Nothing was sent, not even the password. Check the server name.",
    'no-encryption':
      'The server does not support the chosen encryption on this port. TLS usually uses port 465 and STARTTLS port 587.',
    'login-refused':
      'The server rejected the user name or password. Many providers require an app password.',
    'sender-refused':
      'The server does not allow your address as a sender. Enter the address that belongs to this account.',
    'recipient-refused': 'The server does not accept mail for your address. Check its spelling.',
    'try-later': 'The server cannot accept the mail right now. Try again in a few minutes.',
    'too-large': 'The mail is too large for the server. Use smaller pictures.',
    'connection-lost': 'The connection broke before the server confirmed the mail. Try again.',
    refused: 'The server refused the mail. Only its operator can tell why.',
  } satisfies Record<NotSent['reason'], string>,
  reply: (reply: string) => `The server says: “${reply}”`,
};
