import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from '../../../../build/targets.ts';
import { signFeed, updateConfiguration } from '../../../../build/updateFeed.ts';
import { signingKeys } from '../../../support/signingKeys.ts';
import type { Home } from '../../support/home.ts';

/** A server with an update, and an app in a home that was packaged for it. */
export interface UpdateServer {
  readonly host: string;
  /** What was asked for, with the headers. */
  readonly requests: IncomingMessage[];
  /** Files by their names; tests may change them. */
  readonly files: Map<string, Buffer>;
  /** The program that the app is, as the system started it. */
  readonly program: string;
  readonly newProgram: string;
  readonly close: () => Promise<void>;
}

const description =
  process.arch === 'x64' ? 'latest-linux.yml' : `latest-linux-${process.arch}.yml`;

/** Packages the app in a home as an AppImage, and serves a version of it, `99.0.0` by default. */
export async function startUpdateServer(home: Home, version = '99.0.0'): Promise<UpdateServer> {
  const { publicKey, privateKey } = signingKeys();
  const started = join(home.folder, 'started');
  const newProgram = `#!/bin/sh\necho ${version} > '${started}'\n`;
  const name = `Setzkasten-${version}-linux-x86_64.AppImage`;
  const sha512 = createHash('sha512').update(newProgram).digest('base64');
  const size = Buffer.byteLength(newProgram);
  const folder = mkdtempSync(join(home.folder, 'feed-'));
  writeFileSync(
    join(folder, description),
    JSON.stringify({
      version,
      files: [{ url: name, sha512, size, blockMapSize: 10 }],
      path: name,
      sha512,
    }),
  );
  signFeed(folder, privateKey);
  const files = new Map([
    [description, readFileSync(join(folder, description))],
    [`${description}.sig`, readFileSync(join(folder, `${description}.sig`))],
    [name, Buffer.from(newProgram)],
  ]);
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const file = files.get(new URL(request.url ?? '', 'http://feed').pathname.slice(1));
    response.statusCode = file ? 200 : 404;
    response.end(file);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const program = usePackagedApp(
    home,
    updateConfiguration({ url: `http://${host}/`, publicKey, publisher: undefined }),
  );
  return {
    host,
    requests,
    files,
    program,
    newProgram,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Has the double take the app for a packaged one, an AppImage of its own; returns the path of that. */
export function usePackagedApp(home: Home, configuration?: string): string {
  const resources = join(home.folder, 'resources');
  mkdirSync(resources);
  cpSync(join(projectRoot, 'samples'), join(resources, 'samples'), { recursive: true });
  if (configuration !== undefined) writeFileSync(join(resources, 'app-update.yml'), configuration);
  const program = join(home.folder, 'Setzkasten.AppImage');
  writeFileSync(program, 'this version');
  chmodSync(program, 0o755);
  home.environment = { ELECTRON_DOUBLE_RESOURCES: resources, APPIMAGE: program };
  return program;
}
