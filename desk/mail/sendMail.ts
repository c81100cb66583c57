import { domainToASCII } from 'node:url';
import { createTransport, type SMTPTransportOptions } from 'nodemailer';
import { headerText } from '../../issue/export/headerText.ts';
import { withFoldedSubject } from '../export/subjectHeader.ts';
import type { MailParts } from '../export/mailParts.ts';
import { isThisComputer, type MailSettings } from '../preferences/mailSettings.ts';
import type { NotSent } from './mailContract.ts';
import { notSentBecause } from './notSentBecause.ts';

/** Overrides for tests. */
export interface SendOptions {
  /** The only trusted certificate, as PEM. */
  readonly certificate?: string;
  /** Time limit for the whole operation, in ms. */
  readonly timeout?: number;
}

/** Sends a mail from the user's own address to the same address. Settles within `timeout`, and never rejects. */
export async function sendMail(
  parts: MailParts,
  senderName: string,
  settings: MailSettings,
  password: string,
  { certificate, timeout = 20_000 }: SendOptions = {},
): Promise<{ readonly outcome: 'sent'; readonly address: string } | NotSent> {
  const { address } = settings;
  const transport = createTransport(transportOptions(settings, password, timeout, certificate));
  try {
    await transport.sendMail({
      ...withFoldedSubject({ ...parts, subject: headerText(parts.subject ?? '') }),
      signal: AbortSignal.timeout(timeout),
      envelope: { from: address, to: [address] },
      from: { name: nameOf(senderName), address },
      to: { name: '', address },
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
  timeout: number,
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
    // Otherwise the server, and the headers it writes, would reveal this computer's name.
    name: '[127.0.0.1]',
    allowInternalNetworkInterfaces: isThisComputer(host),
    dnsTimeout: timeout,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Returns as much of the newsletter's name as fits on a header line with the address. */
function nameOf(sender: string): string {
  return /^.{0,70}/su.exec(headerText(sender))?.[0] ?? '';
}
