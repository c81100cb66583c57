import type { hostFields, HostKindName } from './hostingContract.ts';
import type { HostKind } from './pictureHost.ts';
import { folder } from './kinds/folder.ts';
import { s3 } from './kinds/s3.ts';
import { sftp } from './kinds/sftp.ts';
import { webdav } from './kinds/webdav.ts';

/** The kinds of picture hosts. Each loads its library when it is first used. */
export const allHosts: {
  readonly [K in HostKindName]: HostKind<(typeof hostFields)[K][number]>;
} = { s3, sftp, webdav, folder };
