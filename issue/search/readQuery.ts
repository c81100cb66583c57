import { isWebAddress } from '../addresses/isWebAddress.ts';
import { pageOf } from '../addresses/pageOf.ts';
import { withScheme } from '../addresses/withScheme.ts';
import { fold } from '../text/fold.ts';
import { withWeeks } from './term.ts';

/** Quotation marks that people type around a phrase. */
export const quotes = '"„“”«»';
const term = new RegExp(`[${quotes}]([^${quotes}]*)[${quotes}]?|[^\\s${quotes}]+`, 'gu');

/** Splits a typed query into folded terms: words, quoted phrases as one, addresses in comparable form. */
export function readQuery(typed: string): string[] {
  const terms = [...withWeeks(typed).matchAll(term)].map(([whole, quoted]) => {
    const text = quoted ?? whole;
    const address = isWebAddress(text) ? (withScheme(text) ?? text) : text;
    return fold(pageOf(address)?.replace(/#.*/, '') ?? text).trim();
  });
  return [...new Set(terms)].filter(Boolean);
}
