import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import ssh2 from 'ssh2';

/** Starts ssh2's own server: OpenSSH's asks the system for passwords. It has SFTP without any files. */
export async function runPasswordSsh(
  method: 'password' | 'keyboard-interactive',
  user: string,
  password: string,
  hasSftp = true,
) {
  const { private: hostKey, public: publicKey } = ssh2.utils.generateKeyPairSync('ed25519');
  let attempts = 0;
  let open = 0;
  const server = new ssh2.Server({ hostKeys: [hostKey] }, (client) => {
    open += 1;
    client.on('error', () => undefined);
    client.on('close', () => {
      open -= 1;
    });
    client.on('authentication', (context) => {
      if (context.method === 'none' || context.method !== method) {
        context.reject([method]);
        return;
      }
      attempts += 1;
      const decide = (given: string) => {
        if (context.username === user && given === password) context.accept();
        else context.reject([method]);
      };
      if (context.method === 'password') decide(context.password);
      else if (context.method === 'keyboard-interactive')
        context.prompt([{ prompt: 'Password: ', echo: false }], (answers) => {
          decide(answers[0] ?? '');
        });
    });
    client.on('session', (accept) => {
      accept().on('sftp', (take, refuse) => {
        if (hasSftp) take();
        else refuse();
      });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const blob = Buffer.from(publicKey.split(' ')[1] ?? '', 'base64');
  const hash = createHash('sha256').update(blob).digest('base64').replace(/=+$/, '');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    hostKey: `SHA256:${hash}`,
    attempts: () => attempts,
    /** The number of open connections. */
    open: () => open,
    stop: () => void server.close(),
  };
}
