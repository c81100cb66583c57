import type { Input, Output } from '../../../desk/contract.ts';

type Settings = Input<'mail.saveSettings'>['settings'];
type NotSent = Extract<Output<'mail.sendTest'>, { outcome: 'not-sent' }>;

/** Messages about test mails. */
export const testMail = {
  title: 'Test to myself',
  lead: 'Sends you the saved issue as a mail, to your own address and to nobody else.',
  /** What appears where the mail tool would insert the reader's data. */
  mergeTags:
    'It arrives as if you had subscribed yourself: with your first name and address. The links for unsubscribing, for the web view and for referrals lead to example.com in the test.',
  settings: 'Settings',
  /** The settings in one line. */
  by: (address: string, host: string) => `From and to ${address}, by ${host}`,
  provider: 'Provider',
  otherProvider: 'Another one',
  fields: {
    address: 'Your address',
    host: 'Server for sending (SMTP)',
    port: 'Port',
    security: 'Encryption',
    user: 'User name',
  } satisfies Record<keyof Settings, string>,
  /** Why a field is invalid. */
  unusable: {
    address: 'This must be exactly one mail address, without a name.',
    host: 'This must be the name of a server, such as smtp.example.com.',
    port: 'A port is a number from 1 to 65535.',
    security: 'Without encryption it works on this computer itself only (localhost).',
    user: 'There is an invisible character in the user name.',
  } satisfies Record<keyof Settings, string>,
  securities: {
    tls: 'TLS (mostly port 465)',
    starttls: 'STARTTLS (mostly port 587)',
    none: 'None, on this computer only',
  } satisfies Record<Settings['security'], string>,
  password: 'Password',
  passwordKept: 'Kept in the key store',
  forgetPassword: 'Delete the password',
  passwordForgotten: 'The password is deleted.',
  keepsPassword:
    "The password is kept encrypted in your system's key store, and is used for this server only.",
  keepsNoPassword:
    'There is no key store of the system here. So the password is not kept: it is good for this one mail.',
  passwordRefused: 'The key store did not take the password. It is kept nowhere.',
  send: 'Send a test',
  sending: 'Sending …',
  save: 'Save',
  saved: 'Saved.',
  notSaved: 'The settings could not be saved.',
  noIssue: 'Open an issue to send it to yourself.',
  sent: (address: string, missing: number) => {
    const gone =
      missing === 1 ? ' One picture is missing.' : ` ${String(missing)} pictures are missing.`;
    return `Sent to ${address}.${missing === 0 ? '' : gone}`;
  },
  passwordNeeded: 'Type the password for the server.',
  notSetUp: 'Fill in the fields first.',
  notSent: {
    'unknown-host':
      'There is no such server, or you are offline. Check the name of the server and your connection.',
    unreachable:
      'Nobody answers at this server and port. Check both; some networks do not let mail out.',
    timeout:
      'The server did not answer for 20 seconds. Check port and encryption, or try again later.',
    certificate:
      "The server's certificate is not valid: it has expired, belongs to another server, or comes from nobody known. Nothing was sent, not even the password. Check the name of the server.",
    'no-encryption':
      'The server does not speak the chosen encryption at this port. Mostly TLS goes with port 465 and STARTTLS with port 587.',
    'login-refused':
      'The server did not take the user name or the password. Many providers want an app password.',
    'sender-refused':
      'The server does not allow your address as a sender. Enter the address that belongs to this account.',
    'recipient-refused':
      'The server takes no mail for your address. Check that it is spelled rightly.',
    'try-later': 'The server does not take the mail at the moment. Try again in a few minutes.',
    'too-large': 'The mail is too large for the server. Make the pictures of the issue smaller.',
    'connection-lost': 'The connection broke before the server confirmed the mail. Try again.',
    refused: 'The server refused the mail. Only the server itself can say why.',
  } satisfies Record<NotSent['reason'], string>,
  reply: (reply: string) => `The server says: “${reply}”`,
};
