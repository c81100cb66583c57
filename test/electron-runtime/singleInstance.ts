import { once } from 'node:events';
import { rmSync, mkdirSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { dirname } from 'node:path';

type OnSecond = (argv: string[], workingDirectory: string) => void;

/** The lock of an app's only instance: a socket in its folder, at which a second one hands over its arguments. */
class InstanceLock {
  #server: Server | undefined;
  #isElsewhere = false;
  #isRefused = false;
  #path = '';
  /** Resolves when the first instance has the arguments of this one, if it is the second. */
  handedOver: Promise<unknown> = Promise.resolve();

  /** Finds out whether there is a first one, which Electron does within `requestSingleInstanceLock`. */
  async look(path: string): Promise<void> {
    this.#path = path;
    this.#isElsewhere = await new Promise<boolean>((resolve) => {
      const connection = createConnection(path);
      connection.on('error', () => resolve(false));
      connection.on('connect', () => {
        connection.end();
        resolve(true);
      });
    });
  }

  get isRefused(): boolean {
    return this.#isRefused;
  }

  request(onSecond: OnSecond): boolean {
    if (this.#isElsewhere) {
      this.#isRefused = true;
      const connection = createConnection(this.#path);
      this.handedOver = once(connection, 'close');
      connection.end(JSON.stringify({ argv: process.argv, cwd: process.cwd() }));
      return false;
    }
    mkdirSync(dirname(this.#path), { recursive: true });
    rmSync(this.#path, { force: true });
    const server = createServer((connection) => {
      let said = '';
      connection.on('data', (chunk) => (said += chunk.toString()));
      connection.on('error', () => undefined);
      connection.on('end', () => {
        connection.end();
        if (said === '') return;
        const { argv, cwd } = JSON.parse(said) as { argv: string[]; cwd: string };
        onSecond(argv, cwd);
      });
    });
    server.listen(this.#path);
    server.unref();
    this.#server = server;
    return true;
  }

  release(): void {
    if (!this.#server) return;
    this.#server.close();
    this.#server = undefined;
    rmSync(this.#path, { force: true });
  }
}

export const heldLock = new InstanceLock();
