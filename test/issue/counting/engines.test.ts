import { expect, test } from 'vitest';
import { foundWords } from './support/foundWords.ts';

// test/e2e/counting.spec.ts holds browsers to the same file.
test('the words that Node finds', async () => {
  await expect(foundWords()).toMatchFileSnapshot('golden/words.txt');
});
