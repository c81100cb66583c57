import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CustomScheme, Protocol } from 'electron';

/**
 * Only a program with Chromium inside can give it a scheme of its own. So `app://setzkasten/` is loaded as
 * `http://setzkasten.app.localhost/`: an origin that Chromium takes for secure, with storage and workers, whose name
 * leads nowhere but to this process. Headers such as the content security policy are applied by Chromium itself.
 */
const secureSuffix = 'localhost';
/** The address of a scheme that was not registered as secure: Chromium trusts it no more than any page of the web. */
const insecureSuffix = 'test';

type Handler = Parameters<Protocol['handle']>[1];

export class Schemes {
  readonly #privileges = new Map<string, CustomScheme['privileges']>();
  readonly #handlers = new Map<string, Handler>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  isReady = false;

  /** As in Electron's `protocol`: once, before the app is ready. */
  register(schemes: readonly CustomScheme[]): void {
    if (this.isReady) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    }
    this.#privileges.clear();
    for (const { scheme, privileges } of schemes) this.#privileges.set(scheme, privileges);
  }

  handle(scheme: string, handler: Handler): void {
    if (!this.isReady) throw new Error('protocol.handle can be used only after app is ready');
    if (this.#handlers.has(scheme)) throw new Error(`The scheme ${scheme} has been registered`);
    this.#handlers.set(scheme, handler);
  }

  unhandle(scheme: string): void {
    this.#handlers.delete(scheme);
  }

  isHandled(scheme: string): boolean {
    return this.#handlers.has(scheme);
  }

  /** Returns the port that Chromium has to ask instead of the network. */
  async listen(): Promise<number> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#server.unref();
    return (this.#server.address() as AddressInfo).port;
  }

  /** The address under which Chromium knows one of the app's. */
  toChromium(address: string): string {
    const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/s.exec(address) ?? [];
    if (!this.#handlers.has(scheme)) return address;
    const [host = '', ...path] = rest.split(/(?=[/?#])/);
    const suffix = this.#privileges.get(scheme)?.secure === true ? secureSuffix : insecureSuffix;
    return `http://${host}.${scheme}.${suffix}${path.join('') || '/'}`;
  }

  /** The app's own address for one of Chromium's; others stay what they are. */
  fromChromium(address: string): string {
    return address.replace(
      /^http:\/\/([^/?#]+)\.([a-z][a-z0-9+-]*)\.(?:localhost|test)(?=[/?#]|$)/,
      '$2://$1',
    );
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = this.fromChromium(`http://${request.headers.host ?? ''}${request.url ?? '/'}`);
    const scheme = /^[a-z0-9+-]+/.exec(address)?.[0] ?? '';
    const handler = this.#handlers.get(scheme);
    const privileges = this.#privileges.get(scheme);
    // A page's `fetch` sends this; Chromium refuses it for schemes without the privilege.
    const isFetch = request.headers['sec-fetch-dest'] === 'empty';
    if (!handler || (isFetch && privileges?.supportFetchAPI !== true)) {
      response.destroy();
      return;
    }
    const headers = Object.entries(request.headers).map(
      ([name, value]) => [name, String(value)] as [string, string],
    );
    try {
      const given = await handler(
        new Request(address, { method: request.method ?? 'GET', headers }),
      );
      if (response.destroyed) return;
      response.statusCode = given.status;
      response.setHeaders(given.headers);
      // An address of a scheme that is not standard has no origin of its own.
      if (privileges?.standard !== true) {
        response.setHeader('content-security-policy', 'sandbox allow-scripts');
      }
      if (given.body) await pipeline(Readable.fromWeb(given.body as never), response);
      else response.end();
    } catch (error) {
      if (!response.destroyed) console.error(error);
      response.destroy();
    }
  }
}
