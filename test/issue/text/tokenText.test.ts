import { expect, test } from 'vitest';
import type { TextContext } from '../../../issue/text/context.ts';
import { tokenNames } from '../../../issue/text/inline.ts';
import { tokenText } from '../../../issue/text/tokenText.ts';

const context: TextContext = {
  language: 'de',
  date: '2025-08-25',
  subscribers: 20578,
  subscriberChange: 46,
  words: 1283,
  minutes: 5,
};
const texts = (changed: Partial<TextContext> = {}) =>
  Object.fromEntries(
    tokenNames.map((name) => [name, tokenText({ token: name }, { ...context, ...changed })]),
  );

test('in German', () => {
  expect(texts()).toEqual({
    words: '1.283',
    minutes: '5',
    weekday: 'Montag',
    date: '25.\u00A0August 2025',
    week: 'KW35',
    subscribers: '20.578',
    'subscriber-change': '+46',
  });
});

test('in English', () => {
  expect(texts({ language: 'en' })).toEqual({
    words: '1,283',
    minutes: '5',
    weekday: 'Monday',
    date: 'August 25, 2025',
    week: 'week 35',
    subscribers: '20,578',
    'subscriber-change': '+46',
  });
});

test('a loss has its sign, and what is not known is empty', () => {
  expect(tokenText({ token: 'subscriber-change' }, { ...context, subscriberChange: -1200 })).toBe(
    '-1.200',
  );
  const unknown = { subscribers: undefined, subscriberChange: undefined, date: '' };
  expect(texts(unknown)).toMatchObject({
    weekday: '',
    date: '',
    week: '',
    subscribers: '',
    'subscriber-change': '',
  });
});
