import { expect, test, vi } from 'vitest';
import { newPublication } from '../../../../../issue/publication.ts';
import type {
  ArchiveAnswer,
  ArchiveOrder,
} from '../../../../../renderer/panels/import/archive/archiveMessages.ts';

vi.mock(import('../../../../../renderer/session/base64.ts'), () => ({
  base64: (file: Blob) => Promise.resolve(`${String(file.size)} bytes`),
}));

/** Starts the worker; returns what gives it an order, and resolves to its answer. */
async function startWorker(): Promise<(order: ArchiveOrder) => Promise<ArchiveAnswer>> {
  let give: ((event: { data: ArchiveOrder }) => void) | undefined;
  let answered: ((answer: ArchiveAnswer) => void) | undefined;
  vi.stubGlobal('self', {
    addEventListener: (_: string, listener: typeof give) => {
      give = listener;
    },
    postMessage: (answer: ArchiveAnswer) => {
      answered?.(answer);
    },
  });
  await import('../../../../../renderer/panels/import/archive/archiveWorker.ts');
  return (data) =>
    new Promise((resolve) => {
      answered = resolve;
      give?.({ data });
    });
}

test('pictures that are too large for a request stay out, and are counted', async () => {
  const order = await startWorker();
  const page = `<h1>Der Hafen</h1><p>Am Kai.</p>${['a', 'b', 'c'].map((name) => `<p><img src="${name}.png" alt="${name}"></p>`).join('')}`;
  const files = [
    { path: 'page.html', file: new File([page], 'page.html') },
    ...[1_000_000, 59_500_000, 2_000_000].map((size, index) => {
      const path = `${'abc'.charAt(index)}.png`;
      return { path, file: new File([new Uint8Array(size)], path) };
    }),
  ];
  expect(await order({ kind: 'open', files })).toMatchObject({ kind: 'opened', count: 1 });
  const answer = await order({ kind: 'import', publication: newPublication(), known: [] });
  if (answer.kind !== 'issue') expect.fail(answer.kind);
  expect(answer.pictures.map(({ bytes }) => bytes)).toEqual(['1000000 bytes', '2000000 bytes']);
  expect(answer.notes).toContainEqual({ note: 'large-pictures', count: 1 });
});
