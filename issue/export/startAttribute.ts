import { itemNumber, type List } from '../text/flow.ts';
import { markup, noHtml, type Html } from './markup.ts';

/** Returns the attribute of an `ol` that does not start with 1. */
export function startAttribute(list: List): Html {
  const first = itemNumber(list, 0);
  return list.type === 'ordered-list' && first !== 1 ? markup` start="${first}"` : noHtml;
}
