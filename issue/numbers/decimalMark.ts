import { localeOf } from '../locale/localeOf.ts';
import type { DecimalMark } from './writtenNumber.ts';

/** Returns a language's decimal mark: a comma in German, a point in English. */
export function decimalMarkOf(language: string): DecimalMark {
  return localeOf(language).decimal === ',' ? ',' : '.';
}
