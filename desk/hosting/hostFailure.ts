import { messageOf } from '../files/fileErrors.ts';
import { serverText } from '../network/serverText.ts';
import type { HostFailure, HostReason } from './hostingContract.ts';

/** Thrown by a picture host: why it did not do what it was asked for. */
export class HostFailed extends Error {
  override readonly name = 'HostFailed';
  readonly failure: HostFailure;

  constructor(reason: HostReason, detail = '') {
    super(`${reason}: ${detail}`);
    this.failure = { reason, detail: serverText(detail) };
  }
}

/** Returns why a host failed, from any error on the way there. Secrets are removed from a server's message. */
export function hostFailureOf(error: unknown, ...secrets: readonly string[]): HostFailure {
  const { reason, detail } = failureIn(error);
  return { reason, detail: serverText(detail, secrets) };
}

function failureIn(error: unknown): HostFailure {
  const all = chainOf(error);
  const ours = all.find((each) => each instanceof HostFailed);
  if (ours) return ours.failure;
  if (all.some(({ name }) => name === 'TimeoutError')) return { reason: 'timeout', detail: '' };
  for (const each of all) {
    const code = 'code' in each ? String(each.code) : '';
    const reason = reasonOfCode(code);
    if (reason) return { reason, detail: code };
  }
  return { reason: 'refused', detail: messageOf(all.at(-1)) };
}

/** An error and its causes: `fetch` hides the network's error in a cause. */
function chainOf(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let each = error; each instanceof Error && chain.length < 10; each = each.cause) {
    chain.push(each);
  }
  return chain;
}

const codes: readonly (readonly [RegExp, HostReason])[] = [
  [/^(?:ENOTFOUND|EAI_AGAIN|EAI_NODATA)$/, 'unknown-host'],
  [/^(?:ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_\w+_TIMEOUT)$/, 'timeout'],
  [/^E(?:CONNREFUSED|HOSTUNREACH|NETUNREACH|HOSTDOWN|NETDOWN)$/, 'unreachable'],
  [/^CERT_HAS_EXPIRED$/, 'certificate-expired'],
  [/CERT|UNABLE_TO_VERIFY|SELF_SIGNED|CRL_|HOSTNAME_MISMATCH/, 'certificate'],
  [/^(?:ERR_SSL_|ERR_TLS_|EPROTO$)/, 'no-encryption'],
  [/^(?:ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET)$/, 'connection-lost'],
  [/^(?:ENOSPC|EDQUOT)$/, 'full'],
  [/^(?:EACCES|EPERM|EROFS)$/, 'forbidden'],
  [/^(?:ENOENT|ENOTDIR)$/, 'no-folder'],
];

function reasonOfCode(code: string): HostReason | undefined {
  return codes.find(([pattern]) => pattern.test(code))?.[1];
}

const statuses: Readonly<Record<number, HostReason>> = {
  401: 'login-refused',
  403: 'forbidden',
  404: 'no-folder',
  409: 'no-folder',
  412: 'name-taken',
  413: 'too-large',
  507: 'full',
};

/** Returns the failure that an HTTP status stands for. */
export function failureOfStatus(status: number, message = ''): HostFailed {
  return new HostFailed(statuses[status] ?? 'refused', `HTTP ${String(status)} ${message}`.trim());
}
