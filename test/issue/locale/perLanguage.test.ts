import { expect, test } from 'vitest';
import '../../../issue/language/allLanguages.ts';
import { likeness } from '../../../issue/locale/likeness.ts';
import { addLocales } from '../../../issue/locale/localeOf.ts';
import { perLanguage } from '../../../issue/locale/perLanguage.ts';

test('a value is made once for a language, and anew when languages are added', () => {
  const made: string[] = [];
  const valueOf = perLanguage((language) => {
    made.push(language);
    return { language };
  });
  const first = valueOf('fr');
  expect(valueOf('fr')).toBe(first);
  expect(valueOf('it')).toEqual({ language: 'it' });
  addLocales({}, likeness);
  expect(valueOf('fr')).not.toBe(first);
  expect(made).toEqual(['fr', 'it', 'fr']);
});
