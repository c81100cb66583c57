import { expect, test, vi } from 'vitest';
import { copyDiagnostics } from '../../electron/copyDiagnostics.ts';
import { clipboard } from './support/electronDouble.ts';

vi.mock('electron', () => import('./support/electronDouble.ts'));

test('the menu copies what the desk says of itself', async () => {
  await copyDiagnostics({ 'app.diagnostics': async () => ({ text: 'Setzkasten 0.1.0' }) });
  expect(clipboard.writeText.mock.lastCall).toEqual(['Setzkasten 0.1.0']);
});
