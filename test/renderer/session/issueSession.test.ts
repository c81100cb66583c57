import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IssueSession } from '../../../renderer/session/issueSession.ts';
import { smallIssue } from '../../support/smallIssue.ts';

/** How long, in ms, the desk takes to save. */
const saving = 300;
let saves: number[];

beforeEach(() => {
  vi.useFakeTimers();
  const start = Date.now();
  saves = [];
  const save = async () => {
    saves.push(Date.now() - start);
    await new Promise((resolve) => setTimeout(resolve, saving));
    return { ok: true, value: { outcome: 'saved', revision: String(saves.length) } };
  };
  vi.stubGlobal('window', { setzkasten: { desk: { 'issue.save': save } } });
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
  return new IssueSession('kw35', '0', () => issue, 'Probe');
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
