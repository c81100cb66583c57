import type { HostField, HostKindName, HostReason } from '../../../desk/contract.ts';

const pictures = (count: number) => (count === 1 ? 'The picture' : `The ${String(count)} pictures`);

/** Messages about the place on the web where the newsletter's pictures are published. */
export const pictureHost = {
  lead: 'Editors that you paste into take only pictures that are on the web. Choose a place for them: exports then upload them there, each once.',
  kind: 'Place',
  none: 'None',
  kinds: {
    s3: 'S3-compatible storage',
    sftp: 'Server by SFTP',
    webdav: 'WebDAV (Nextcloud)',
    folder: 'A folder that is published',
  } satisfies Record<HostKindName, string>,
  unknownKind: (kind: string) => `${kind} (not known to this version)`,
  fields: {
    endpoint: 'Address of the service (endpoint)',
    region: 'Region',
    bucket: 'Bucket',
    folder: 'Folder',
    keyId: 'Key ID (access key)',
    access: 'Access to each file',
    host: 'Server',
    port: 'Port',
    user: 'User name',
    hostKey: 'The server’s key',
    address: 'Address of the folder',
    base: 'Web address of the pictures',
  } satisfies Record<HostField, string>,
  hints: {
    endpoint: 'Such as https://s3.eu-central-1.amazonaws.com.',
    region: 'Empty if your service has none.',
    folder: 'Within the bucket or on the server. It must exist on a server.',
    port: 'Empty for 22.',
    hostKey: 'Shown when you test, for you to accept.',
    address: 'For Nextcloud, https://cloud.example.org/remote.php/dav/files/NAME/FOLDER.',
    base: 'Where a browser finds a file of the folder, without the file’s name.',
  } satisfies Partial<Record<HostField, string>>,
  access: { ownBucket: 'As the bucket says', publicRead: 'Readable by everybody (public-read)' },
  unusable: {
    endpoint: 'Enter an address with https://, without a user, ? or #.',
    region: 'A region has only letters, digits and hyphens.',
    bucket: 'Enter the bucket’s name.',
    folder: 'This is not a folder: it must not contain “..”.',
    keyId: 'Enter the key’s ID.',
    access: 'Choose one of the two.',
    host: 'Enter the name of a server, such as ssh.example.org.',
    port: 'A port is a number from 1 to 65535.',
    user: 'Enter the user name.',
    hostKey: 'A key looks like SHA256:….',
    address: 'Enter an address with https://, without a user, ? or #.',
    base: 'Enter an address with https://, without a user, ? or #.',
  } satisfies Record<HostField, string>,
  chooseFolder: 'Choose folder …',
  noFolder: 'No folder chosen',
  folderInApp: 'A folder can only be chosen in the desktop app.',
  /** The label of the secret, by kind. */
  secrets: { s3: 'Secret key', sftp: 'Password or private key', webdav: 'Password' },
  secretHints: {
    sftp: 'Empty to ask your SSH agent. A private key must have no passphrase.',
    webdav: 'For Nextcloud, create an app password in its security settings.',
  },
  secretKept: 'Stored in the key store',
  keepsSecret:
    'After a test that works, it is stored in your system’s key store, for this server only.',
  keepsNoSecret: 'There is no system key store here: it is not stored, and asked for each time.',
  forgetSecret: 'Delete password',
  secretForgotten: 'The password has been deleted.',
  secretRefused: 'The key store did not accept the password. It is not stored anywhere.',
  secretNeeded: 'Enter the password or key.',
  test: 'Test upload',
  testing: 'Uploading a test picture, fetching and removing it …',
  works: (address: string) => `It works: a test picture was at ${address} and has been removed.`,
  trustKey: 'Accept this key',
  /** Precede the reason why a test failed. */
  steps: {
    upload: 'The test picture was not uploaded.',
    fetch: (address: string) =>
      `The test picture was uploaded, but could not be fetched from ${address}. It has been removed again.`,
    remove: (address: string) =>
      `The test picture is at ${address}, but could not be removed. Delete it there.`,
  },
  reasons: {
    'unknown-host': () => 'The server is not known by this name, or there is no network.',
    unreachable: () => 'The server does not answer. Check its address and port.',
    timeout: () => 'The server took too long to answer. Try again later.',
    certificate: () =>
      'The server’s certificate is not trusted, or belongs to another server. Nothing was sent.',
    'certificate-expired': () =>
      'The server’s certificate has expired. Nothing was sent; whoever runs it must renew it.',
    'no-encryption': () => 'The server does not answer in TLS. Check the address and port.',
    'connection-lost': () => 'The connection was lost. Try again.',
    'login-refused': () => 'The server did not accept the user name or password.',
    'key-unusable': (detail) =>
      `The private key cannot be used: it is damaged or has a passphrase. ${detail}`,
    'host-key-unknown': (detail) =>
      `The server identifies itself by the key ${detail}. Compare it with what your provider says before you accept it.`,
    'host-key-changed': (detail) =>
      `The server shows another key than before: ${detail}. Somebody could be reading along. Nothing was sent; ask your provider.`,
    forbidden: () => 'You are not allowed to do that there. Check the rights of this user or key.',
    'no-folder': () => 'The folder or bucket is not there. Create it, or correct its name.',
    'folder-not-chosen': (detail) =>
      `The folder ${detail} was not chosen on this computer. Choose it in the settings.`,
    'server-not-tested': () =>
      'This server was not tested on this computer, so your SSH agent was not asked. Test the upload in the newsletter’s settings, or enter a password or key.',
    full: () => 'There is no space left.',
    'too-large': () => 'The server does not accept files of this size.',
    'name-taken': (detail) =>
      `Another file is named ${detail} there. It was left alone; remove or rename it there.`,
    redirect: (detail) =>
      detail === ''
        ? 'The server redirects to another one. Check the address.'
        : `The server redirects to ${detail}. Enter that instead.`,
    'clock-wrong': () => 'This computer’s clock is wrong, so the service refused.',
    'not-public': (detail) =>
      `There is no such file for readers (${detail}). Check the web address, and whether everybody may read the folder.`,
    differs: () =>
      'Something else is at this address, such as a login page. Check the web address.',
    'not-found': () => 'There is nothing under this address.',
    'too-many-requests': () => 'There were too many requests. Wait a minute and try again.',
    unreadable: (detail) => `The answer was not understood. ${detail}`,
    refused: (detail) =>
      detail === '' ? 'The server refused.' : `The server refused: “${detail}”`,
  } satisfies Record<HostReason, (detail: string) => string>,
  /** In the export. */
  willUpload: (count: number, host: string) =>
    `${pictures(count)} will be uploaded to ${host} when you copy or write, each once.`,
  uploading: 'Uploading pictures …',
  uploaded: (count: number, host: string) =>
    `${pictures(count)} ${count === 1 ? 'is' : 'are'} at ${host}.`,
  noneUploaded: (count: number) => `${pictures(count)} ${count === 1 ? 'is' : 'are'} not uploaded.`,
  notUploaded: (picture: string) => `“${picture}” is not uploaded.`,
  notUploadedUnnamed: 'A picture without a description is not uploaded.',
  unusableHost: 'The settings for pictures on the web are incomplete.',
};
