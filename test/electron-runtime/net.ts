import { EventEmitter } from 'node:events';
import * as http from 'node:http';
import * as https from 'node:https';
import type { ClientRequestConstructorOptions } from 'electron';

/** Chromium's names of errors that Node has other codes for. */
const errors: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'CONNECTION_REFUSED',
  ENOTFOUND: 'NAME_NOT_RESOLVED',
};

/** Electron's request of the main process, by Node: without Chromium's proxies, certificates and cache. */
export class ClientRequest extends EventEmitter {
  readonly #request: http.ClientRequest;

  constructor(options: ClientRequestConstructorOptions) {
    super();
    const { request } = options.protocol === 'http:' ? http : https;
    // Options of both are those of Node, but for types of their values.
    this.#request = request(options as http.RequestOptions);
    this.#request.on('response', (response) => this.emit('response', response));
    this.#request.on('error', (error: NodeJS.ErrnoException) => {
      this.emit('error', new Error(`net::ERR_${errors[error.code ?? ''] ?? 'FAILED'}`));
    });
  }

  end(): void {
    this.#request.end();
  }

  abort(): void {
    this.#request.destroy();
  }
}

export const net = {
  request: (options: ClientRequestConstructorOptions): ClientRequest => new ClientRequest(options),
};
