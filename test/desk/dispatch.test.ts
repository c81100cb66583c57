import { expect, test } from 'vitest';
import type { Handlers } from '../../desk/contract.ts';
import { dispatch } from '../../desk/dispatch.ts';

/** A desk of which only opening is there. */
const desk = (open: (input: unknown) => unknown) => ({ 'issue.open': open }) as unknown as Handlers;

test('requests and answers are checked, and nothing is thrown', async () => {
  const missing = desk(() =>
    Promise.resolve({ outcome: 'missing', secret: 'not in the contract' }),
  );
  expect(await dispatch(missing, 'issue.open', { id: 'a', path: '/etc' })).toEqual({
    ok: true,
    value: { outcome: 'missing' },
  });
  expect(await dispatch(missing, 'issue.open', { id: 7 })).toMatchObject({
    ok: false,
    error: expect.stringContaining('asked wrongly: id'),
  });
  expect(await dispatch(missing, 'issue.open', null)).toMatchObject({ ok: false });
  for (const name of ['nothing', '__proto__', 'constructor', 'toString']) {
    expect(await dispatch(missing, name, {})).toEqual({
      ok: false,
      error: `There is no procedure "${name}".`,
    });
  }
  expect(
    await dispatch(
      desk(() => ({ outcome: 'surprise' })),
      'issue.open',
      { id: 'a' },
    ),
  ).toMatchObject({ ok: false, error: expect.stringContaining('wrong answer') });
  const failing = desk(() => {
    throw new Error('out of paper');
  });
  expect(await dispatch(failing, 'issue.open', { id: 'a' })).toEqual({
    ok: false,
    error: 'issue.open failed: out of paper',
  });
});
