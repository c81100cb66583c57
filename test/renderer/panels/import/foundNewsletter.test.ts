import { expect, test } from 'vitest';
import { offeredNewsletter } from '../../../../renderer/panels/import/FoundNewsletter.tsx';

const nameless = { name: '', author: '' };
const named = { name: 'Doppelpunkt', author: 'Ada' };

test.each([
  [nameless, { name: 'Elbpost', author: 'Ben' }, { name: 'Elbpost', author: 'Ben' }],
  [nameless, { name: ' Elbpost ' }, { name: 'Elbpost' }],
  [{ name: ' ', author: 'Ada' }, { name: 'Elbpost', author: 'Ben' }, { name: 'Elbpost' }],
  [nameless, { author: 'Ben' }, undefined],
  [nameless, {}, undefined],
  [nameless, { name: '  ' }, undefined],
  [named, { name: 'Elbpost', author: 'Ben' }, undefined],
])('to %j an import that says %j offers %j', (publication, found, offered) => {
  expect(offeredNewsletter(publication, found)).toEqual(offered);
});
