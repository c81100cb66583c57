import type { HostFailure, HostReason } from '../desk/hosting/hostingContract.ts';

const sentences: Readonly<Record<HostReason, (detail: string) => string>> = {
  'unknown-host': () => 'The server is not known by this name, or there is no network.',
  unreachable: () => 'The server does not answer at this address and port.',
  timeout: () => 'The server takes too long to answer.',
  certificate: () => 'The server’s certificate is not trusted, or belongs to another server.',
  'certificate-expired': () => 'The server’s certificate has expired.',
  'no-encryption': () => 'The server does not speak TLS at this address and port.',
  'connection-lost': () => 'The connection was lost.',
  'login-refused': () => 'The server does not accept the user or the key.',
  'key-unusable': (detail) => `The private key cannot be used: ${detail}.`,
  'host-key-unknown': (detail) =>
    `Nobody has accepted the server’s key yet. It is ${detail}; if that is right, set it as "hostKey" in publication.json, or accept it in the app.`,
  'host-key-changed': (detail) =>
    `The server shows another key than before: ${detail}. Somebody may stand between; ask who runs the server.`,
  forbidden: () => 'The user may not do that there.',
  'no-folder': () => 'The folder or bucket is not there.',
  'folder-not-chosen': (detail) => `The folder ${detail} was not chosen on this computer.`,
  'server-not-tested': () => 'The server was not tested on this computer.',
  full: () => 'There is no space left.',
  'too-large': () => 'The server does not take files of this size.',
  'name-taken': (detail) => `Another file has its name already (${detail}); it was left alone.`,
  redirect: (detail) =>
    detail === '' ? 'The server leads elsewhere.' : `The server leads to ${detail}: enter that.`,
  'clock-wrong': () => 'This computer’s clock is wrong.',
  'not-public': (detail) => `It is not to be had there (${detail}).`,
  differs: () => 'Something else is to be had there.',
  'not-found': (detail) => `There is nothing under this address or id (${detail}).`,
  'too-many-requests': () => 'There were too many requests; wait a minute.',
  unreadable: (detail) => `The answer was not understood (${detail}).`,
  refused: (detail) => (detail === '' ? 'The server refused.' : `The server refused: ${detail}.`),
};

/** Returns why a picture host did not do something, in English. */
export function hostSentence({ reason, detail }: HostFailure): string {
  return sentences[reason](detail);
}
