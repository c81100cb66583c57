import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { freePort, listening } from '../../../support/freePort.ts';

export const apache = '/usr/sbin/apache2';
const modules = '/usr/lib/apache2/modules';

export interface WebdavServer {
  /** Writing needs a login, reading none. */
  readonly address: string;
  /** The same, with a certificate that expired yesterday. */
  readonly expired: string;
  /** The same, with a certificate of the same authority that is valid. */
  readonly encrypted: string;
  /** Leads to `address`. */
  readonly moved: string;
  readonly user: string;
  readonly password: string;
  /** The authority that signed the certificate, as PEM. */
  readonly authority: string;
}

/** Starts Apache with WebDAV in a folder of this computer. */
export async function startWebdav(work: string, files: string): Promise<WebdavServer> {
  const at = (name: string) => join(work, name);
  mkdirSync(work, { recursive: true });
  mkdirSync(files, { recursive: true });
  // Apache gives up its rights if root starts it.
  const isRoot = userInfo().uid === 0;
  for (const folder of [join(work, '..'), work, files]) if (isRoot) chmodSync(folder, 0o777);
  const [port, tlsPort, expiredPort] = [await freePort(), await freePort(), await freePort()];
  const password = 'S3 kret/ä';
  const hashed = execFileSync('openssl', ['passwd', '-apr1', password], { encoding: 'utf8' });
  writeFileSync(at('passwords'), `ada:${hashed}`);
  const authority = makeCertificates(work);
  const place = `http://127.0.0.1:${String(port)}`;
  writeFileSync(
    at('apache.conf'),
    `
ServerRoot ${work}
ServerName 127.0.0.1
PidFile ${at('pid')}
ErrorLog ${at('errors')}
${[
  'mpm_event',
  'authz_core',
  'authz_user',
  'authn_core',
  'authn_file',
  'auth_basic',
  'alias',
  'dav',
  'dav_fs',
  'ssl',
  'mime',
]
  .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
  .join('\n')}
TypesConfig /dev/null
${isRoot ? 'User www-data\nGroup www-data' : ''}
Listen 127.0.0.1:${String(port)}
Listen 127.0.0.1:${String(tlsPort)}
Listen 127.0.0.1:${String(expiredPort)}
DocumentRoot ${work}
DavLockDB ${join(files, '..', 'locks')}
Mutex file:${work} default
Redirect permanent /moved ${place}/dav
Alias /dav "${files}"
<Directory "${files}">
  Dav On
  AuthType Basic
  AuthName pictures
  AuthUserFile ${at('passwords')}
  <LimitExcept GET HEAD>
    Require user ada
  </LimitExcept>
  <Limit GET HEAD>
    Require all granted
  </Limit>
</Directory>
${[
  ['valid.pem', tlsPort],
  ['expired.pem', expiredPort],
]
  .map(
    ([certificate, each]) => `<VirtualHost 127.0.0.1:${String(each)}>
  SSLEngine on
  SSLCertificateFile ${at(String(certificate))}
  SSLCertificateKeyFile ${at('server.key')}
</VirtualHost>`,
  )
  .join('\n')}
`,
  );
  const child = spawn(apache, ['-X', '-f', at('apache.conf')], { stdio: 'inherit' });
  onTestFinished(async () => {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  });
  await listening(port);
  return {
    address: `${place}/dav`,
    expired: `https://127.0.0.1:${String(expiredPort)}/dav`,
    encrypted: `https://127.0.0.1:${String(tlsPort)}/dav`,
    moved: `${place}/moved`,
    user: 'ada',
    password,
    authority,
  };
}

/** Makes `valid.pem` and `expired.pem` for 127.0.0.1, and returns their authority's own certificate. */
function makeCertificates(folder: string): string {
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Tests');
  openssl('req', ...key, '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=Server');
  writeFileSync(join(folder, 'names'), 'subjectAltName=IP:127.0.0.1');
  const sign = ['x509', '-req', '-in', 'server.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key'];
  openssl(...sign, '-extfile', 'names', '-days', '2', '-out', 'valid.pem');
  openssl(...sign, '-extfile', 'names', '-days', '-1', '-out', 'expired.pem');
  return openssl('x509', '-in', 'ca.pem');
}
