import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newPublication } from '../../../../../issue/publication.ts';
import type {
  ArchiveAnswer,
  ArchiveOrder,
} from '../../../../../renderer/panels/import/archive/archiveMessages.ts';
import {
  ArchiveRun,
  type ArchiveState,
} from '../../../../../renderer/panels/import/archive/archiveRun.ts';

/** Questions to the desk that are not answered yet, the oldest first. */
const asked: { readonly name: string; readonly answer: (answer: object) => void }[] = [];

vi.mock('../../../../../renderer/session/deskClient.ts', () => ({
  desk: new Proxy(
    {},
    {
      get: (_, name: string) => async () =>
        new Promise((answer) => {
          asked.push({ name, answer });
        }),
    },
  ),
}));

/** Answers the oldest question to the desk, which must be that one. */
async function answer(name: string, given: object): Promise<void> {
  const first = asked.shift();
  expect(first?.name).toBe(name);
  first?.answer(given);
  await settled();
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

/** A worker that does nothing but note its orders. */
class NotedWorker extends EventTarget {
  static readonly all: NotedWorker[] = [];
  readonly orders: ArchiveOrder['kind'][] = [];

  constructor() {
    super();
    NotedWorker.all.push(this);
  }

  postMessage({ kind }: ArchiveOrder): void {
    this.orders.push(kind);
  }

  readonly terminate = (): void => undefined;

  async tell(data: ArchiveAnswer): Promise<void> {
    this.dispatchEvent(new MessageEvent('message', { data }));
    await settled();
  }
}

beforeEach(() => {
  vi.stubGlobal('Worker', NotedWorker);
  asked.length = 0;
});
afterEach(() => void vi.unstubAllGlobals());

const publication = newPublication({ name: 'Hafenpost', language: 'de' });
const opened = { kind: 'opened', isWhole: true, count: 2, leftOut: [], damaged: [] } as const;
const issue = {
  kind: 'issue',
  label: 'Nr. 1',
  title: 'Nr. 1',
  date: '2024-03-04',
  text: '',
  pictures: [],
  notes: [],
} as const;

test('a late answer of the run before the author cancelled does not count in the next one', async () => {
  let state: ArchiveState | undefined;
  const run = new ArchiveRun([], (next) => {
    state = next;
  });
  const [first] = NotedWorker.all;
  await first?.tell(opened);
  run.start(publication);
  await answer('archive.known', { outcome: 'listed', origins: [] });
  await first?.tell(issue);
  const late = asked.shift();
  run.cancel();
  expect(state).toMatchObject({ kind: 'cancelled', report: { added: [] } });

  run.start(publication);
  const [, second] = NotedWorker.all;
  await second?.tell(opened);
  await answer('archive.known', { outcome: 'listed', origins: [] });
  await second?.tell(issue);
  late?.answer({
    outcome: 'created',
    id: 'nr-1',
    missing: [],
    cautions: [],
  });
  await settled();
  expect(second?.orders).toEqual(['open', 'import']);
  expect(state).toMatchObject({ kind: 'importing', report: { added: [], known: 0 } });

  await answer('archive.add', { outcome: 'known' });
  expect(second?.orders).toEqual(['open', 'import', 'next']);
  expect(state).toMatchObject({ kind: 'importing', report: { added: [], known: 1 } });
});

test('what is added although the author cancelled meanwhile counts', async () => {
  let state: ArchiveState | undefined;
  const run = new ArchiveRun([], (next) => {
    state = next;
  });
  const worker = NotedWorker.all.at(-1);
  await worker?.tell(opened);
  run.start(publication);
  await answer('archive.known', { outcome: 'listed', origins: [] });
  await worker?.tell(issue);
  run.cancel();
  await answer('archive.add', { outcome: 'created', id: 'nr-1', missing: [], cautions: [] });
  expect(state).toMatchObject({ kind: 'cancelled', report: { added: [{ id: 'nr-1' }] } });
});
