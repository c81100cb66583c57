import { homedir } from 'node:os';
import { expect, test, vi } from 'vitest';
import type { LibraryView, Output } from '../../desk/contract.ts';
import { copyDiagnostics } from '../../electron/copyDiagnostics.ts';
import { clipboard } from './support/electronDouble.ts';

vi.mock('electron', () => import('./support/electronDouble.ts'));

const canary = 'Kanarienvogel';

/** A library with content wherever there can be some. */
const library = {
  name: canary,
  publication: { name: canary, author: canary, language: 'de' },
  issues: [
    { id: canary, title: canary, date: '2026-11-16', words: 690, problem: null },
    {
      id: `${canary}-2`,
      title: canary,
      date: '2026-11-09',
      words: 0,
      problem: { reason: 'unreadable', cause: canary },
    },
  ],
  copies: [{ id: canary, name: canary }],
} as unknown as LibraryView;
const preferences = { language: 'de', appearance: 'dark' } as const;
const faults = { recent: async () => ['{"name":"TypeError","stack":[]}'] };
const copied = async (answer: () => Promise<Output<'library.list'>>) => {
  await copyDiagnostics({ desk: { 'library.list': answer }, preferences, faults });
  return clipboard.writeText.mock.lastCall?.[0] ?? '';
};

test('diagnostics have versions, settings, sizes and faults, and nothing of the content', async () => {
  const text = await copied(async () => ({ outcome: 'opened', library }));
  expect(text).not.toContain(canary);
  expect(text).not.toContain(homedir());
  expect(text.split('\n')).toEqual([
    'Setzkasten 0.1.0, desktop app, not packaged',
    expect.stringContaining(process.platform),
    `Electron none, Chromium none, Node ${process.versions.node}`,
    'Language de, appearance dark',
    '2 issues, 1 damaged, 1 conflict copies, at most 690 words',
    '{"name":"TypeError","stack":[]}',
    '',
  ]);
});

test('a library that cannot be listed is none', async () => {
  expect(await copied(() => Promise.reject(new Error(canary)))).toContain('\nNo library\n');
});
