import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IssueSession } from '../../../renderer/session/issueSession.ts';
import { smallIssue } from '../../support/smallIssue.ts';

/** How long, in ms, the desk takes to save. */
const saving = 300;
let saves: number[];
/** What the desk answers; by default all is saved. */
let answer: (text: string) => object;
/** What is on disk, as the desk reads it. */
let onDisk: { readonly text: string; readonly revision: string };

beforeEach(() => {
  vi.useFakeTimers();
  const start = Date.now();
  saves = [];
  answer = () => ({ outcome: 'saved', revision: String(saves.length) });
  onDisk = { text: 'base', revision: '0' };
  const save = async ({ text }: { text: string }) => {
    saves.push(Date.now() - start);
    await new Promise((resolve) => setTimeout(resolve, saving));
    return { ok: true, value: answer(text) };
  };
  const open = () =>
    Promise.resolve({ ok: true, value: { outcome: 'opened', id: 'kw35', ...onDisk } });
  vi.stubGlobal('window', { setzkasten: { desk: { 'issue.save': save, 'issue.open': open } } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function type(session: IssueSession, ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 100) {
    session.changed();
    await vi.advanceTimersByTimeAsync(100);
  }
}

function openSession(): IssueSession {
  const issue = smallIssue('Probe', '2025-08-25');
  return new IssueSession('kw35', onDisk, () => issue, 'Probe');
}

test('an issue is saved within a second after the last key, then called saved', async () => {
  const session = openSession();
  await type(session, 500);
  await vi.advanceTimersByTimeAsync(1000 + saving);
  expect(saves).toHaveLength(1);
  expect(saves[0]).toBeLessThanOrEqual(1500);
  expect([session.state.get().kind, session.isSaved]).toEqual(['saved', true]);
});

test('typing on during a save does not make one save follow the other', async () => {
  const session = openSession();
  session.changed();
  await vi.advanceTimersByTimeAsync(850);
  expect(saves).toHaveLength(1);
  await type(session, 3000);
  expect(saves).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1000 + saving);
  expect([saves.length, session.isSaved]).toEqual([2, true]);
});

test('typing without a pause is saved all the same, every ten seconds', async () => {
  const session = openSession();
  await type(session, 25_000);
  expect(saves).toHaveLength(2);
});

test('a flush saves what was typed during the save before it', async () => {
  const session = openSession();
  session.changed();
  const flushed = session.flush();
  session.changed();
  await vi.advanceTimersByTimeAsync(2 * saving);
  await flushed;
  expect([saves, session.isSaved]).toEqual([[0, saving], true]);
});

test('what another program wrote is taken over while all is saved, and is then nothing to save', async () => {
  const session = openSession();
  onDisk = { text: 'theirs', revision: 'x' };
  const taken: string[] = [];
  await session.lookAtDisk((text) => {
    taken.push(text);
    session.changed();
    return true;
  });
  await vi.advanceTimersByTimeAsync(12_000);
  expect([taken, session.state.get(), session.knows('x'), saves]).toEqual([
    ['theirs'],
    { kind: 'reloaded' },
    true,
    [],
  ]);
});

test('what was typed meanwhile makes it a conflict, which ends when the file is again as it was', async () => {
  const session = openSession();
  session.changed();
  onDisk = { text: 'theirs', revision: 'x' };
  await session.lookAtDisk(() => true);
  await vi.advanceTimersByTimeAsync(12_000);
  expect([session.state.get(), saves]).toEqual([
    { kind: 'conflict', base: 'base', text: 'theirs', revision: 'x' },
    [],
  ]);
  onDisk = { text: 'base', revision: '0' };
  await session.lookAtDisk(() => true);
  await vi.advanceTimersByTimeAsync(1000 + saving);
  expect([session.state.get().kind, saves.length]).toEqual(['saved', 1]);
});

test('a look during a save waits for it, and finds our own version', async () => {
  const session = openSession();
  session.changed();
  const flushed = session.flush();
  const looked = session.lookAtDisk(() => true);
  onDisk = { text: 'ours', revision: '1' };
  await vi.advanceTimersByTimeAsync(saving);
  await Promise.all([flushed, looked]);
  expect(session.state.get().kind).toBe('saved');
});

test('our own version on disk, of a save whose answer was lost, is no conflict', async () => {
  const session = openSession();
  const lost = () => {
    throw new Error('The connection is gone.');
  };
  answer = lost;
  session.changed();
  const flushed = session.flush();
  await vi.advanceTimersByTimeAsync(saving);
  await flushed;
  expect(session.state.get().kind).toBe('failed');
  let written = '';
  answer = (text) => {
    answer = () => ({ outcome: 'saved', revision: '2' });
    written = text;
    return { outcome: 'conflict', text, revision: '1' };
  };
  await vi.advanceTimersByTimeAsync(5000 + 2 * saving);
  expect([session.state.get().kind, session.knows('2'), written]).toEqual([
    'saved',
    true,
    session.text,
  ]);
});

test('a save that is not answered is told after a while, and forgotten when it is', async () => {
  let finish = (): void => undefined;
  const isAnswered = new Promise<void>((resolve) => (finish = resolve));
  const save = async () => {
    await isAnswered;
    return { ok: true, value: { outcome: 'saved', revision: '1' } };
  };
  vi.stubGlobal('window', { setzkasten: { desk: { 'issue.save': save } } });
  const session = openSession();
  session.changed();
  await vi.advanceTimersByTimeAsync(5000);
  expect([session.state.get().kind, session.failure.get()]).toEqual(['saving', null]);
  await vi.advanceTimersByTimeAsync(5000);
  expect([session.state.get().kind, session.failure.get()?.outcome]).toEqual(['saving', 'slow']);
  finish();
  await vi.advanceTimersByTimeAsync(1);
  expect([session.state.get().kind, session.failure.get()]).toEqual(['saved', null]);
});

test('a folder is renamed when all is saved, and what is typed meanwhile is saved under the new name', async () => {
  const session = openSession();
  session.changed();
  const moved = session.move(async (id) => {
    expect([id, session.isSaved]).toEqual(['kw35', true]);
    await new Promise((resolve) => setTimeout(resolve, saving));
    return 'kw36';
  });
  await vi.advanceTimersByTimeAsync(saving + 100);
  session.changed();
  await vi.advanceTimersByTimeAsync(saving);
  await moved;
  expect([session.id, saves.length]).toEqual(['kw36', 1]);
  await vi.advanceTimersByTimeAsync(1000 + saving);
  expect([saves.length, session.isSaved]).toEqual([2, true]);
});
