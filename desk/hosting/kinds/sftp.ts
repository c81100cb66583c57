import { createHash } from 'node:crypto';
import { domainToASCII } from 'node:url';
import type { Client, ConnectConfig, SFTPWrapper } from 'ssh2';
import { HostFailed } from '../hostFailure.ts';
import { answerTimeout, limitOf, type HostCall } from '../hostFetch.ts';
import { temporaryName, type HostKind } from '../pictureHost.ts';
import { isFolderPath, joined } from '../serverAddress.ts';

type Field = 'host' | 'port' | 'user' | 'folder' | 'hostKey';

/** The protocol's status codes. */
const status = { missing: 2, denied: 3, failure: 4 } as const;

/** A folder on a server with SSH. The server's key is shown once, and must stay the same. */
export const sftp: HostKind<Field> = {
  isUsable: {
    host: (value) => /^[\p{L}\p{N}](?:[\p{L}\p{N}.:-]*[\p{L}\p{N}])?$|^::1$/u.test(value),
    port: (value) => value === '' || (/^\d{1,5}$/.test(value) && Number(value) <= 65_535),
    user: (value) => value !== '' && !/\p{Cc}/u.test(value),
    folder: isFolderPath,
    hostKey: (value) => value === '' || /^SHA256:[\w+/]{43}$/.test(value),
  },
  boundTo: ['host', 'port', 'user', 'hostKey'],
  // Without one, the author's SSH agent is asked.
  secret: 'optional',
  connect: async (settings, secret, context) => {
    const ssh2 = await import('ssh2');
    const client = new ssh2.default.Client();
    // An error between two calls also closes the connection, which the next call reports.
    client.on('error', ignore);
    const config = configOf(settings, secret, ssh2.default.utils.parseKey);
    const session = await opened(client, config, settings.hostKey, context);
    let isOver = false;
    client.once('close', () => {
      isOver = true;
    });
    /** Calls the session; ends with the connection, at the time limit, or with the signal. */
    const call = <T>(run: (done: Done<T>) => void, bytes = 0): Promise<T> =>
      isOver
        ? Promise.reject(new HostFailed('connection-lost'))
        : ending(client, limitOf(context, bytes), run);
    const at = (name: string) => joined(settings.folder || '.', name);
    const sizeOf = async (name: string) => {
      try {
        return (await call<{ size: number }>((done) => session.stat(at(name), done))).size;
      } catch (error) {
        if (codeOf(error) === status.missing) return undefined;
        throw translated(error);
      }
    };
    const remove = async (name: string) => {
      try {
        await call<void>((done) => session.unlink(at(name), done));
      } catch (error) {
        if (codeOf(error) !== status.missing) throw translated(error);
      }
    };
    const isFull = async () => {
      const space = await call<{ f_bavail: number | bigint }>((done) =>
        statvfs(session, settings.folder || '.', done),
      ).catch(() => undefined);
      return space !== undefined && Number(space.f_bavail) === 0;
    };
    return {
      sizeOf,
      put: async (name, bytes) => {
        const temporary = temporaryName(name);
        try {
          await call<void>(
            (done) => session.writeFile(at(temporary), Buffer.from(bytes), { mode: 0o644 }, done),
            bytes.length,
          );
          if ((await sizeOf(temporary)) !== bytes.length) throw new HostFailed('connection-lost');
          // Unlike `posix-rename`, it replaces no file.
          await call<void>((done) => session.rename(at(temporary), at(name), done));
        } catch (error) {
          const full = codeOf(error) === status.failure && (await isFull());
          const taken = !full && (await sizeOf(name).catch(() => undefined)) !== undefined;
          if (!context.signal?.aborted) await remove(temporary).catch(() => undefined);
          if (full) throw new HostFailed('full');
          throw taken ? new HostFailed('name-taken', name) : translated(error);
        }
      },
      remove,
      close: async () => void client.end(),
    };
  },
};

type Done<T> = (error: Error | null | undefined, value?: T) => void;

/** The key that a server showed, as `ssh-keygen -l` and OpenSSH write it. */
function fingerprint(key: Buffer): string {
  return `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
}

function configOf(
  { host, port, user }: Readonly<Record<Field, string>>,
  secret: string,
  parseKey: (key: string) => unknown,
): ConnectConfig {
  const common: ConnectConfig = {
    host: /[^\p{ASCII}]/u.test(host) ? domainToASCII(host) : host,
    port: Number(port || 22),
    username: user,
    keepaliveInterval: 10_000,
  };
  const key = privateKey(secret);
  if (key !== undefined) {
    const parsed = parseKey(key);
    if (parsed instanceof Error) throw new HostFailed('key-unusable', parsed.message);
    return { ...common, privateKey: key };
  }
  if (secret !== '') return { ...common, password: secret, tryKeyboard: true };
  const agent = process.env['SSH_AUTH_SOCK'];
  return agent === undefined ? common : { ...common, agent };
}

/** Returns the secret if it is a private key, with the line breaks that a field of one line has removed. */
function privateKey(secret: string): string | undefined {
  const [, begin, body = '', end] =
    /^\s*(-----BEGIN [A-Z ]*PRIVATE KEY-----)(.*)(-----END [A-Z ]*PRIVATE KEY-----)\s*$/s.exec(
      secret,
    ) ?? [];
  return begin && end && `${begin}\n${body.trim()}\n${end}\n`;
}

/** Connects and opens SFTP. Before the key is known and the same, nothing is sent that is secret. */
async function opened(
  client: Client,
  config: ConnectConfig,
  hostKey: string,
  context: HostCall,
): Promise<SFTPWrapper> {
  let unknownKey: HostFailed | undefined;
  const { timeout = answerTimeout } = context;
  client.on('keyboard-interactive', (_name, _instructions, _language, prompts, answer) =>
    answer(prompts.map(() => String(config.password ?? ''))),
  );
  try {
    return await ending<SFTPWrapper>(
      client,
      limitOf({ ...context, timeout: timeout * 2 }),
      (done) => {
        client.once('ready', () => client.sftp(done));
        client.connect({
          ...config,
          readyTimeout: timeout,
          hostVerifier: (key: Buffer) => {
            const found = fingerprint(key);
            if (found === hostKey) return true;
            const reason = hostKey === '' ? 'host-key-unknown' : 'host-key-changed';
            unknownKey = new HostFailed(reason, found);
            return false;
          },
        });
      },
    );
  } catch (error) {
    // A server without SFTP would otherwise keep the login open.
    client.destroy();
    throw unknownKey ?? translated(error);
  }
}

/** Rejects if the connection ends, or the signal aborts, before the call is done; and then ends the connection. */
async function ending<T>(
  client: Client,
  signal: AbortSignal,
  run: (done: Done<T>) => void,
): Promise<T> {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((fulfil, fail) => {
    resolve = fulfil;
    reject = fail;
  });
  const lost = () => reject(new HostFailed('connection-lost'));
  const stop = () => reject(signal.reason as Error);
  client.on('error', reject).on('close', lost);
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    run((error, value) => {
      if (error) reject(error);
      else resolve(value as T);
    });
    return await promise;
  } catch (error) {
    if (signal.aborted) client.destroy();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    client.off('error', reject).off('close', lost);
  }
}

function ignore(): void {
  // The connection is over.
}

function statvfs(session: SFTPWrapper, path: string, done: Done<{ f_bavail: number }>): void {
  // OpenSSH's extension, which the types leave out.
  const extended = session as SFTPWrapper & {
    ext_openssh_statvfs?: (path: string, done: Done<{ f_bavail: number }>) => void;
  };
  if (extended.ext_openssh_statvfs) extended.ext_openssh_statvfs(path, done);
  else done(new Error('statvfs is not supported'));
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Translates the protocol's own errors; those of the network stay. */
function translated(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if ('level' in error && error.level === 'client-authentication')
    return new HostFailed('login-refused');
  if ('level' in error && error.level === 'client-timeout') return new HostFailed('timeout');
  const code = codeOf(error);
  if (code === status.missing) return new HostFailed('no-folder');
  if (code === status.denied) return new HostFailed('forbidden');
  return error;
}
