import { expect, test } from 'vitest';
import { tooOld } from '../../build/electronAge.ts';

test('Electron may be one major behind, as its makers support three, and no more', () => {
  expect(tooOld('45.5.0', '45.6.1')).toBeUndefined();
  expect(tooOld('45.5.0', '46.0.0')).toBeUndefined();
  expect(tooOld('45.5.0', '47.0.0')).toBe(
    "Electron 45.5.0 is 2 majors behind 47.0.0: Chromium's fixes no longer reach it.",
  );
});
