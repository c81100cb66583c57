import type { CDPSession, Page } from '@playwright/test';

const modifierBits = { Alt: 1, Control: 2, Shift: 8 } as const;

/** The numbers by which browsers know keys that are no letters. */
const keyCodes: Record<string, number> = { Enter: 13, Escape: 27, Home: 36, ArrowLeft: 37 };

/** How long the page is busy, in ms, and how long until that has surely begun. */
const busy = 400;
const begun = 100;

/**
 * Presses keys (`Control+k`) and types texts (`'text`) as a fast hand does on a slow machine: all of them while the
 * page is busy with something else, so that it gets them in one go, with nothing in between.
 */
export async function pressHurriedly(page: Page, ...parts: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate((ms) => {
    setTimeout(() => {
      const end = performance.now() + ms;
      while (performance.now() < end);
    });
  }, busy);
  await new Promise((resolve) => setTimeout(resolve, begun));
  const keys = parts.flatMap((part) => (part.startsWith("'") ? part.slice(1).split('') : [part]));
  await Promise.all(keys.flatMap((key) => press(session, key)));
  await session.detach();
}

function press(session: CDPSession, chord: string): Promise<unknown>[] {
  const held = chord.length > 1 ? chord.split('+') : [];
  const key = held.pop() ?? chord;
  const modifiers = held.reduce(
    (bits, name) => bits | modifierBits[name as keyof typeof modifierBits],
    0,
  );
  const windowsVirtualKeyCode =
    keyCodes[key] ?? (/[a-z]/i.test(key) ? key.toUpperCase().charCodeAt(0) : 0);
  const isTyped = key.length === 1 && !held.includes('Control') && !held.includes('Alt');
  const text = isTyped ? key : key === 'Enter' ? '\r' : undefined;
  const event = { key, modifiers, windowsVirtualKeyCode };
  return [
    session.send('Input.dispatchKeyEvent', {
      ...event,
      ...(text === undefined ? { type: 'rawKeyDown' } : { type: 'keyDown', text }),
    }),
    session.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' }),
  ];
}
