import { mkdirSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { accessHeader, accessSchema, type Access } from '../../../desk/page/access.ts';
import { serveDesk, type ServedDesk } from '../../../browser/serveDesk.ts';
import { openDesk, type OpenDesk } from '../../../desk/desk.ts';
import { preferencesFile } from '../../../desk/preferences/preferencesFile.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

interface Answered {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A served desk that a page came in to, until the test is over. */
export class EnteredDesk {
  readonly served: ServedDesk;
  readonly library: string;
  /** What the page was given for its token. */
  cookie = '';
  access: Access = { desk: '', pictures: '' };

  /** What the app's own page sends with each call. */
  get headers(): Record<string, string> {
    const { cookie, served, access } = this;
    return { cookie, origin: served.origin, [accessHeader]: access.desk };
  }

  constructor(served: ServedDesk, library: string) {
    this.served = served;
    this.library = library;
  }

  /** A request exactly as given: unlike fetch, it neither tidies the path nor fills in headers. */
  ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answered> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = new URL(this.served.origin);
      const asking = httpRequest(
        { hostname, port, path, method, headers, agent: false },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('end', () =>
            resolve({
              status: answer.statusCode,
              headers: answer.headers,
              text: Buffer.concat(chunks).toString(),
            }),
          );
        },
      );
      asking.on('error', reject);
      asking.end(body);
    });
  }

  /** A call of the desk as the app's own page makes it, but for what is given. */
  call(procedure: string, input: unknown, headers: Record<string, string | undefined> = {}) {
    const usual = { ...this.headers, 'content-type': 'application/json', ...headers };
    const sent = Object.entries(usual).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    return this.ask(`/desk/${procedure}`, {
      method: 'POST',
      headers: Object.fromEntries(sent),
      body: JSON.stringify(input),
    });
  }

  /** What of an address on the server is asked for. */
  path(address: string): string {
    return address.slice(this.served.origin.length);
  }
}

/** Serves a desk, changed as wanted, with a page of two files and a library that is still to be made, and comes in by its token unless told not to. */
export async function enterDesk({
  enter = true,
  changed = (open: OpenDesk) => open,
} = {}): Promise<EnteredDesk> {
  const folder = temporaryFolder();
  const library = join(folder, 'library');
  const pageFolder = join(folder, 'page');
  mkdirSync(join(pageFolder, 'assets'), { recursive: true });
  writeFileSync(join(pageFolder, 'index.html'), '<p>page</p>');
  writeFileSync(join(pageFolder, 'assets', 'main-1a.js'), 'run()');
  writeFileSync(join(pageFolder, '.secret.js'), 'hidden');
  writeFileSync(join(folder, 'outside.js'), 'outside');
  const served = await serveDesk({
    open: changed(
      openDesk({
        shell: { face: 'browser' },
        preferences: preferencesFile(join(folder, 'preferences.json')),
        dataFolder: folder,
        documentsFolder: folder,
        samplesFolder: folder,
        libraryFolder: library,
      }),
    ),
    pageFolder,
    port: 0,
  });
  onTestFinished(() => served.close());
  const desk = new EnteredDesk(served, library);
  if (!enter) return desk;
  const entered = await desk.ask(desk.path(served.address));
  desk.cookie = entered.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  desk.access = accessSchema.parse(JSON.parse(/'(\{.*?\})'/.exec(entered.text)?.[1] ?? ''));
  return desk;
}
