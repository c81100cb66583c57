import { homedir } from 'node:os';
import { expect, test, vi } from 'vitest';
import { diagnosticsContract } from '../../../desk/diagnostics/diagnosticsContract.ts';
import { diagnosticsProcedures } from '../../../desk/diagnostics/diagnosticsProcedures.ts';
import type { LibraryView } from '../../../desk/contract.ts';

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
const note = vi.fn<(fault: object) => Promise<void>>(() => Promise.resolve());
const sources = {
  shell: { version: '0.1.0, in the browser' },
  preferences: async () => ({ language: 'de', appearance: 'dark' }),
  library: async (): Promise<LibraryView | undefined> => library,
  faults: { note, recent: async () => ['{"name":"TypeError","stack":[]}'] },
};
const textOf = async (changed: Partial<Parameters<typeof diagnosticsProcedures>[0]> = {}) => {
  const procedures = diagnosticsProcedures({ ...sources, ...changed });
  return (await procedures['app.diagnostics']({ userAgent: 'Firefox/140.0' })).text;
};

test('diagnostics have versions, settings, sizes and faults, and nothing of the content', async () => {
  const text = await textOf();
  expect(text).not.toContain(canary);
  expect(text).not.toContain(homedir());
  expect(text.split('\n')).toEqual([
    'Setzkasten 0.1.0, in the browser',
    expect.stringContaining(process.platform),
    `Node ${process.versions.node}, Firefox/140.0`,
    'Language de, appearance dark',
    '2 issues, 1 damaged, 1 conflict copies, at most 690 words',
    '{"name":"TypeError","stack":[]}',
    '',
  ]);
});

test('a runtime of its own stands for Node and the browser', async () => {
  const text = await textOf({ shell: { version: '0.1.0', runtime: 'Electron 45, Chromium 150' } });
  expect(text.split('\n')[2]).toBe('Electron 45, Chromium 150');
});

test('a library that cannot be listed is none', async () => {
  expect(await textOf({ library: () => Promise.reject(new Error(canary)) })).toContain(
    '\nNo library\n',
  );
});

test('a fault of the page is noted as one, and only in the shape that has no content', async () => {
  const fault = { name: 'TypeError', stack: ['save index-BFCk.js:3:4'] };
  await diagnosticsProcedures(sources)['fault.note'](fault);
  expect(note.mock.calls).toEqual([[{ version: '0.1.0, in the browser', in: 'page', ...fault }]]);
  const { input } = diagnosticsContract['fault.note'];
  expect(input.safeParse(fault).success).toBe(true);
  for (const text of [canary.repeat(9), `${canary} der Woche`, `/home/${canary}/a.js:1:1`]) {
    expect(input.safeParse({ ...fault, name: `${text} ` }).success).toBe(false);
    expect(input.safeParse({ ...fault, stack: [text] }).success).toBe(false);
  }
  expect(input.parse({ ...fault, message: canary })).toEqual(fault);
});
