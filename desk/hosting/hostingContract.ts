import { z } from 'zod';
import { done, invalid, missing, oneOf, outcome, procedure } from '../procedure.ts';
import { exportOptionsSchema } from '../../issue/export/exportOptions.ts';
import { exportTargets } from '../../issue/export/exportTarget.ts';
import { missingAsset } from '../export/exportContract.ts';
import { pictureHostSchema } from '../../issue/publication.ts';
import { writeFailure } from '../files/writeFailureContract.ts';

/**
 * The kinds of picture hosts, and the fields of their settings in the order of the form. No field is a secret. A new
 * kind is a line here, a file in `kinds` and a line in `allHosts`.
 */
export const hostFields = {
  s3: ['endpoint', 'region', 'bucket', 'folder', 'keyId', 'access'],
  sftp: ['host', 'port', 'user', 'folder', 'hostKey'],
  webdav: ['address', 'user'],
  folder: ['folder'],
} as const;
export type HostKindName = keyof typeof hostFields;
export type HostField = (typeof hostFields)[HostKindName][number] | 'base';

/** Why a picture host or a mail tool did not do something: each is shown as a sentence that says what the author can do. */
const reasons = [
  'unknown-host',
  'unreachable',
  'timeout',
  'certificate',
  'certificate-expired',
  'no-encryption',
  'connection-lost',
  'login-refused',
  /** A private key that cannot be read, or that has a passphrase. */
  'key-unusable',
  /** Nobody has accepted the server's key yet; `detail` is its fingerprint. */
  'host-key-unknown',
  /** It is not the accepted key; `detail` is the new fingerprint. */
  'host-key-changed',
  'forbidden',
  /** The folder, or bucket, does not exist. */
  'no-folder',
  /** The folder was not chosen in this computer's dialog. */
  'folder-not-chosen',
  /** Without a secret: the server was not tested on this computer. */
  'server-not-tested',
  'full',
  'too-large',
  /** Another file has that name; `detail` is the name. */
  'name-taken',
  /** `detail` is the address that the server names, or the right region. */
  'redirect',
  /** This computer's clock differs too much from the service's. */
  'clock-wrong',
  /** The base address has no such file; `detail` is the status. */
  'not-public',
  /** Something else is at that address. */
  'differs',
  /** A mail tool has nothing under this address or id. */
  'not-found',
  'too-many-requests',
  /** The answer is not what the tool documents. */
  'unreadable',
  /** Another reason, given in `detail`. */
  'refused',
] as const;
export type HostReason = (typeof reasons)[number];

export const hostFailure = z.object({
  reason: z.enum(reasons),
  /** The server's own words, a name or an address, on one line; may be empty. */
  detail: z.string(),
});
export type HostFailure = z.infer<typeof hostFailure>;

/** Typed by the author, and never sent back to the page: a password, a secret key or a private key. */
const secret = z.string().max(20_000);

/** The settings are incomplete, or wrong in these fields; no fields for a kind or tool that this version does not know. */
export const unusable = outcome('unusable', { fields: z.array(z.string()) });
const secretNeeded = outcome('secret-needed');

const uploadedPicture = z.object({ asset: z.string(), alt: z.string() }).and(
  oneOf([
    outcome('uploaded', { address: z.string() }),
    /** It was published before. */
    outcome('there', { address: z.string() }),
    outcome('failed', { failure: hostFailure }),
  ]),
);

export type UploadedPicture = z.infer<typeof uploadedPicture>;

/** The procedures for the newsletter's picture host. A secret is accepted, and never returned. */
export const hostingContract = {
  'hosting.state': procedure(
    z.object({ host: pictureHostSchema }),
    z.object({
      /** True if this face has a system key store to keep a secret in. */
      canKeepSecret: z.boolean(),
      /** True if the secret for these settings is stored. */
      hasSecret: z.boolean(),
      /** True if this face has a dialog to choose a folder on this computer. */
      canChooseFolder: z.boolean(),
    }),
  ),
  /** Stores a secret in the system's key store, for exactly this server and user. */
  'hosting.keepSecret': procedure(
    z.object({ host: pictureHostSchema, secret }),
    oneOf([
      outcome('kept'),
      /** There is no key store: it was not stored anywhere. */
      outcome('refused'),
      unusable,
    ]),
  ),
  'hosting.forgetSecret': procedure(z.object({ host: pictureHostSchema }), done),
  /** Asks for a folder on this computer with the system's dialog; only such a folder is published to. */
  'hosting.chooseFolder': procedure(
    z.object({}),
    oneOf([
      outcome('chosen', { folder: z.string() }),
      outcome('cancelled'),
      outcome('unsupported'),
      writeFailure,
    ]),
  ),
  /** Uploads a small picture, fetches it from the base address, and removes it. */
  'hosting.test': procedure(
    z.object({ host: pictureHostSchema, secret: secret.optional() }),
    oneOf([
      outcome('works', { address: z.string() }),
      outcome('failed', {
        step: z.enum(['upload', 'fetch', 'remove']),
        failure: hostFailure,
        /** Where the test file was, or should have been. */
        address: z.string(),
      }),
      unusable,
      secretNeeded,
    ]),
  ),
  /** Publishes the pictures that the saved issue shows for a target; those that are there stay. */
  'hosting.upload': procedure(
    z.object({
      id: z.string(),
      target: z.enum(exportTargets),
      options: exportOptionsSchema.optional(),
      secret: secret.optional(),
    }),
    oneOf([
      outcome('done', {
        pictures: z.array(uploadedPicture),
        /** Pictures that are missing or cannot be read. */
        missingPictures: z.array(missingAsset),
      }),
      outcome('not-set-up'),
      unusable,
      secretNeeded,
      missing,
      invalid,
      writeFailure,
    ]),
  ),
} as const;
