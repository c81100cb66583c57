import type { Page } from '@playwright/test';
import { contrast } from '../../../issue/text/colour.ts';

/** A piece of text as it is shown: its size in px, its colour and that of the ground below it as `#rrggbb`. */
export interface ShownText {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly ground: string;
}

/** Every piece of text that is shown, with the colour of the first element around it that has a ground. */
export function shownTexts(page: Page): Promise<ShownText[]> {
  return page.evaluate(() => {
    const hex = (colour: string): string => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      if (alpha === 0) return '';
      return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    };
    const groundOf = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const ground = hex(getComputedStyle(at).backgroundColor);
        if (ground !== '') return ground;
      }
      return 'none';
    };
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim() ?? '';
      if (!element?.checkVisibility() || text === '') continue;
      const { fontSize, color } = getComputedStyle(element);
      found.push({
        text,
        size: Number.parseFloat(fontSize),
        colour: hex(color),
        ground: groundOf(element),
      });
    }
    return found;
  });
}

/** The texts that cannot be read by everyone: a contrast below 4.5, or no ground of their own (WCAG 2.2, 1.4.3). */
export function faintTexts(texts: readonly ShownText[]): string[] {
  return texts
    .filter(({ colour, ground }) => ground === 'none' || contrast(colour, ground) < 4.5)
    .map(({ text, colour, ground }) => `${colour} on ${ground}: ${text.slice(0, 40)}`);
}

/** The elements that reach over the page's right edge, and the page itself where it can be scrolled sideways. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = innerWidth;
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      return element.checkVisibility() && element.getBoundingClientRect().right > edge;
    });
    const found = wide.map(({ outerHTML }) => outerHTML.slice(0, 80));
    const width = document.scrollingElement?.scrollWidth ?? 0;
    return width > edge ? [...found, `the page: ${String(width)} px`] : found;
  });
}

/**
 * The colours that the elements' own styles give them, as `selector property colour`; where a border is not drawn, its
 * colour is left out.
 */
export function inlineColours(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body, body *')].flatMap((element, index) => {
      if (!element.checkVisibility()) return [];
      const computed = getComputedStyle(element);
      const named = ['color', 'background-color', 'border-top-color', 'border-bottom-color']
        .concat('border-left-color')
        .filter((property) => {
          const width = computed.getPropertyValue(property.replace('color', 'width'));
          return element.style.getPropertyValue(property) !== '' && width !== '0px';
        });
      const name = `${String(index)} ${element.tagName.toLowerCase()}.${element.className}`;
      return named.map((property) => `${name} ${property} ${computed.getPropertyValue(property)}`);
    }),
  );
}
