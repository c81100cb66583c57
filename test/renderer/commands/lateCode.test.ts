import { expect, it, vi } from 'vitest';
import { LateCode } from '../../../renderer/commands/lateCode.ts';

const results: unknown[] = [];
vi.mock('../../../renderer/commands/keysAhead.ts', () => ({
  withKeysHeld: async (work: () => Promise<unknown>) => results.push(await work()),
}));

it('keeps the held keys whatever the work returns, and loads once', async () => {
  const load = vi.fn<() => Promise<{ step: () => boolean }>>(async () => ({ step: () => false }));
  const code = new LateCode(load);
  code.use(({ step }) => step());
  await vi.waitFor(() => expect(results).toEqual([undefined]));
  const steps = vi.fn<() => void>();
  code.use(steps);
  expect(steps).toHaveBeenCalledOnce();
  expect(load).toHaveBeenCalledOnce();
});
