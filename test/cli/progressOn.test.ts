import { expect, test } from 'vitest';
import { progressOn } from '../../cli/progressOn.ts';

test('progress is shown after a second, and not more often than five times a second', () => {
  const shown: string[] = [];
  let time = 0;
  const tell = progressOn({ progress: (text) => shown.push(text) }, () => time);
  const steps = [0, 0.1, 0.5, 0.505, 0.9];
  for (const [index, at] of [0, 900, 1000, 1100, 1250].entries()) {
    time = at;
    tell?.('recognising', steps[index] ?? 0);
  }
  expect(shown).toEqual(['Recognising blocks … 50 %', 'Recognising blocks … 90 %']);
});

test('nothing is shown where standard error is no terminal', () => {
  expect(progressOn({})).toBeUndefined();
});
