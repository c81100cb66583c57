import { domainToASCII } from 'node:url';
import { createTransport, type SMTPTransportOptions } from 'nodemailer';
import type { AssetFile } from '../assets/readAsset.ts';
import { isThisComputer, type MailSettings } from './mailSettings.ts';
import type { NotSent } from './mailContract.ts';
import { notSentBecause } from './notSentBecause.ts';

/** A picture within a mail: the HTML shows it as `cid:` and this `cid`. */
export interface MailPicture extends AssetFile {
  readonly name: string;
  readonly cid: string;
}

export interface Mail {
  readonly senderName: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly pictures: readonly MailPicture[];
}

/** What a test needs otherwise than the author does. */
export interface SendOptions {
  /** The only certificate to be trusted, as PEM. */
  readonly certificate?: string;
  /** How long the whole may take, in ms. */
  readonly patience?: number;
}

/** Sends a mail from the author's own address to that same address. Ends within `patience`, and never rejects. */
export async function sendMail(
  { senderName, subject, html, text, pictures }: Mail,
  settings: MailSettings,
  password: string,
  { certificate, patience = 20_000 }: SendOptions = {},
): Promise<{ readonly outcome: 'sent'; readonly address: string } | NotSent> {
  const { address } = settings;
  const transport = createTransport(transportOptions(settings, password, patience, certificate));
  try {
    await transport.sendMail({
      signal: AbortSignal.timeout(patience),
      envelope: { from: address, to: [address] },
      from: { name: oneLine(senderName), address },
      to: { name: '', address },
      subject: oneLine(subject),
      text,
      html,
      attachments: pictures.map(({ name, cid, bytes, type }) => ({
        filename: name,
        cid,
        content: Buffer.from(bytes),
        contentType: type,
        contentDisposition: 'inline',
      })),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return { outcome: 'sent', address };
  } catch (error) {
    return notSentBecause(error, { user: settings.user, password });
  } finally {
    transport.close();
  }
}

function transportOptions(
  { host, port, security, user }: MailSettings,
  pass: string,
  patience: number,
  certificate: string | undefined,
): SMTPTransportOptions {
  return {
    host: /[^\p{ASCII}]/u.test(host) ? domainToASCII(host) : host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    tls: { minVersion: 'TLSv1.2', ...(certificate === undefined ? {} : { ca: certificate }) },
    ...(user === '' ? {} : { auth: { user, pass } }),
    // Else the server, and every header that it writes, would learn this computer's name.
    name: '[127.0.0.1]',
    allowInternalNetworkInterfaces: isThisComputer(host),
    dnsTimeout: patience,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** A header is one line: what would begin another one is a space. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
