import { expect, test } from 'vitest';
import { copyTitle, splitCopyTitle } from '../../../issue/rollover/copyTitle.ts';

test.each([
  ['Strom', 'de', [], 'Strom (Kopie)'],
  ['Strom', 'de-CH', ['Strom', 'Strom (Kopie)'], 'Strom (Kopie 2)'],
  ['Strom (Kopie)', 'de', ['Strom', 'Strom (Kopie)'], 'Strom (Kopie 2)'],
  ['Strom (Kopie 2)', 'de', ['strom (kopie 2)'], 'Strom (Kopie)'],
  ['KW36 - Wind  ', 'DE', [], 'KW36 - Wind (Kopie)'],
  ['Wind', 'en', [], 'Wind (copy)'],
  ['Wind (Copy)', 'en-GB', ['Wind (copy)', 'Wind (copy 2)'], 'Wind (copy 3)'],
  ['Vent', 'fr', [], 'Vent (copie)'],
  ['', 'de', [], '(Kopie)'],
  ['(Kopie)', 'de', ['(Kopie)'], '(Kopie 2)'],
  ['Die Kopie', 'de', [], 'Die Kopie (Kopie)'],
  ['Teil 1 (von 3)', 'de', [], 'Teil 1 (von 3) (Kopie)'],
])('the copy of “%s” (%s)', (title, language, taken, expected) => {
  expect(copyTitle(title, language, taken)).toBe(expected);
});

test.each([
  ['Strom (Kopie)', 'Strom', 'Kopie'],
  ['Strom (Kopie 12) ', 'Strom', 'Kopie 12'],
  ['Power (copy 2)', 'Power', 'copy 2'],
  ['(Kopie)', '', 'Kopie'],
  ['Die Kopie', 'Die Kopie', ''],
  ['Strom (Kopie) und Wind', 'Strom (Kopie) und Wind', ''],
  ['', '', ''],
])('the title “%s” is “%s” with the mark “%s”', (title, plain, mark) => {
  expect(splitCopyTitle(title)).toEqual({ plain, mark });
});
