import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IssueSession } from '../../../renderer/session/issueSession.ts';
import { handOverTabTexts } from '../../../renderer/session/tabTexts.ts';
import { smallIssue } from '../../support/smallIssue.ts';

interface Note {
  readonly text: string;
  readonly session: string;
}

/** What the desk does with saves and notes, for a test to set. */
let save: () => Promise<object>;
let note: (given: Note) => Promise<object>;
let notes: { readonly after: number; readonly words: string }[];
/** What stands in the window. */
let typed: string;
let room: number;

beforeEach(() => {
  vi.useFakeTimers();
  const start = Date.now();
  notes = [];
  typed = '';
  room = 5_000_000;
  save = () => Promise.resolve({ outcome: 'disk-full', why: '' });
  note = () => Promise.resolve({ outcome: 'kept' });
  const answer = async (value: Promise<object>) => ({ ok: true, value: await value });
  vi.stubGlobal('window', {
    setzkasten: {
      desk: {
        'issue.save': () => answer(save()),
        'recovery.note': (given: Note) => {
          notes.push({ after: Date.now() - start, words: wordsOf(given.text) });
          return answer(note(given));
        },
      },
    },
  });
  const store = new Map<string, string>();
  const storage = {
    getItem: (key: string) => store.get(key) ?? null,
    removeItem: (key: string) => store.delete(key),
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new Error('QuotaExceededError');
      store.set(key, value);
    },
  };
  // `Object.keys` of the page's store gives what is in it.
  const own = { ownKeys: () => [...store.keys()] };
  const shown = { getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) };
  vi.stubGlobal('localStorage', new Proxy(storage, { ...own, ...shown }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const wordsOf = (text: string) => /"content": \["([^"]*)"\]/.exec(text)?.[1] ?? text;
const unreachable = () => Promise.reject(new Error('Failed to fetch'));

function openSession(): IssueSession {
  const onDisk = { text: '', revision: '0' };
  return new IssueSession('kw35', onDisk, () => smallIssue('P', '2025-08-25', typed), 'Probe');
}

async function type(session: IssueSession, text: string): Promise<void> {
  for (const letter of text) {
    typed += letter;
    session.changed();
    await vi.advanceTimersByTimeAsync(100);
  }
}

test('the journal is a second behind typing while nothing can be saved, and in a conflict', async () => {
  save = () => Promise.resolve({ outcome: 'conflict', text: 'theirs', revision: '1' });
  const session = openSession();
  await type(session, 'abcdefghijklmnopqrstuvwxyz');
  await vi.advanceTimersByTimeAsync(1000);
  expect(notes.map(({ after }) => after)).toEqual([900, 1800, 2700]);
  expect(notes.at(-1)?.words).toBe(typed);
  expect([session.journal.kept.get(), session.isSaved]).toEqual(['journal', false]);
});

test('a save that takes long does not hold it up, and its end clears it', async () => {
  let finish = () => undefined as void;
  save = () =>
    new Promise((resolve) => {
      finish = () => {
        resolve({ outcome: 'saved', revision: '1' });
      };
    });
  const session = openSession();
  await type(session, 'ab');
  await vi.advanceTimersByTimeAsync(2000);
  expect([notes.length, session.journal.kept.get()]).toEqual([1, 'journal']);
  note = () => Promise.resolve({ outcome: 'on-disk' });
  finish();
  await vi.advanceTimersByTimeAsync(1);
  expect([notes.length, session.journal.kept.get(), session.isSaved]).toEqual([2, 'file', true]);
});

test('a note that comes back after the save is looked at once more', async () => {
  save = () => Promise.resolve({ outcome: 'saved', revision: '1' });
  note = async () => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    note = () => Promise.resolve({ outcome: 'on-disk' });
    return { outcome: 'kept' };
  };
  const session = openSession();
  await type(session, 'abcdefghijkl');
  await vi.advanceTimersByTimeAsync(3000);
  expect([session.isSaved, session.journal.kept.get()]).toEqual([true, 'file']);
});

test('nothing is noted of what is saved at once', async () => {
  save = () => Promise.resolve({ outcome: 'saved', revision: '1' });
  const session = openSession();
  await type(session, 'a');
  await vi.advanceTimersByTimeAsync(5000);
  expect([notes, session.journal.kept.get()]).toEqual([[], 'file']);
});

test('what the desk cannot take is kept in the page, and handed over when it is back', async () => {
  [save, note] = [unreachable, unreachable];
  const session = openSession();
  await type(session, 'ab');
  await vi.advanceTimersByTimeAsync(1000);
  expect([session.state.get(), session.journal.kept.get()]).toMatchObject([
    { kind: 'failed', outcome: 'unreachable' },
    'page',
  ]);
  session.close();
  const handed: Note[] = [];
  note = (given) => {
    handed.push(given);
    return Promise.resolve({ outcome: 'kept' });
  };
  await handOverTabTexts('Another');
  expect(handed).toEqual([]);
  await handOverTabTexts('Probe');
  await handOverTabTexts('Probe');
  expect(handed).toMatchObject([{ session: session.journal.session, id: 'kw35', base: '0' }]);
  expect(handed.map(({ text }) => wordsOf(text))).toEqual(['ab']);
});

test('it says so when the text is nowhere but in the window', async () => {
  [save, note, room] = [unreachable, unreachable, 10];
  const session = openSession();
  await type(session, 'ab');
  await vi.advanceTimersByTimeAsync(1000);
  expect(session.journal.kept.get()).toBe('window');
  [save, note] = [
    () => Promise.resolve({ outcome: 'saved', revision: '1' }),
    () => Promise.resolve({ outcome: 'on-disk' }),
  ];
  await vi.advanceTimersByTimeAsync(5000);
  expect([session.isSaved, session.journal.kept.get()]).toEqual([true, 'file']);
});

test('a page that goes keeps what is not saved, before the desk could', async () => {
  const session = openSession();
  session.journal.keepInPage();
  await type(session, 'ab');
  session.journal.keepInPage();
  expect([notes, session.journal.kept.get()]).toEqual([[], 'page']);
  session.close();
});

test('a desk that never answers does not keep the journal: the text is in the page, then with the desk again', async () => {
  const never = () => new Promise<never>(() => undefined);
  [save, note] = [never, never];
  const session = openSession();
  await type(session, 'ab');
  await vi.advanceTimersByTimeAsync(4000);
  expect(session.journal.kept.get()).toBe('file');
  await vi.advanceTimersByTimeAsync(3000);
  expect(session.journal.kept.get()).toBe('page');
  note = () => Promise.resolve({ outcome: 'kept' });
  await type(session, 'c');
  await vi.advanceTimersByTimeAsync(1000);
  expect([session.journal.kept.get(), notes.at(-1)?.words]).toEqual(['journal', 'abc']);
});
