import type { NodemailerError } from 'nodemailer';
import { serverText } from '../network/serverText.ts';
import type { NotSent, NotSentReason } from './mailContract.ts';

/**
 * Returns why a mail was not sent, from the error that nodemailer threw. Credentials are removed from the server's
 * message.
 */
export function notSentBecause(
  error: unknown,
  login: { readonly user: string; readonly password: string },
): NotSent {
  const failure: NodemailerError = error instanceof Error ? error : new Error(String(error));
  return {
    outcome: 'not-sent',
    reason: reasonOf(failure),
    reply: replyOf(failure, login),
  };
}

function reasonOf(error: NodemailerError): NotSentReason {
  const { code = '', originalCode = '', responseCode: status = 0, command = '' } = error;
  if (code === 'EABORT' || [code, originalCode].includes('ETIMEDOUT')) return 'timeout';
  if (code === 'EDNS' || ['ENOTFOUND', 'EAI_AGAIN'].includes(originalCode)) return 'unknown-host';
  if (isAboutCertificate(originalCode)) return 'certificate';
  if (code === 'ETLS' || /^ERR_SSL_|^ERR_TLS_|^EPROTO$/.test(originalCode)) return 'no-encryption';
  if (/^E(?:CONNREFUSED|HOSTUNREACH|NETUNREACH|HOSTDOWN|NETDOWN|ACCES|PERM)$/.test(originalCode)) {
    return 'unreachable';
  }
  if (status >= 400 && status < 500) return 'try-later';
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'login-refused';
  if (isAboutSize(error)) return 'too-large';
  if (command === 'MAIL FROM') return 'sender-refused';
  if (command === 'RCPT TO') return 'recipient-refused';
  if (status >= 500) return 'refused';
  return ['ECONNECTION', 'ESOCKET', 'EPROTOCOL'].includes(code) ? 'connection-lost' : 'refused';
}

/** Node's codes for a rejected certificate: those of OpenSSL, and its own for a host mismatch. */
function isAboutCertificate(code: string): boolean {
  return /CERT|UNABLE_TO_VERIFY|SELF_SIGNED|CRL_|HOSTNAME_MISMATCH/.test(code);
}

/** 552 is also used for a full mailbox (RFC 3463: 5.2.2), which is not about the mail's size. */
function isAboutSize({ responseCode, response = '' }: NodemailerError): boolean {
  return (responseCode === 552 && !/\b5\.2\.2\b/.test(response)) || /\b5\.3\.4\b/.test(response);
}

/** A server may echo what it was sent, including the base64 of AUTH. */
function replyOf(
  { response = '' }: NodemailerError,
  { user, password }: { readonly user: string; readonly password: string },
): string {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const secrets =
    password === '' ? [] : [base64(`\0${user}\0${password}`), base64(password), password];
  return serverText(response, secrets);
}
