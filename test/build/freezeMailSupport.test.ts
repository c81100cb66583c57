import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mailSupportText } from '../../build/freezeMailSupport.ts';

test('the frozen table is what the installed data of caniemail.com says', async () => {
  const frozen = readFileSync('issue/check/mail-programs/mailSupport.ts', 'utf8');
  expect(frozen).toBe(await mailSupportText());
});
