import type { RunningDesktop } from './desktop.ts';

/**
 * From now on message boxes are answered by their first button, or by one with one of these names; returns the
 * messages of those that were shown.
 */
export async function answerBoxes({ evaluate }: RunningDesktop, ...names: readonly string[]) {
  await evaluate(({ dialog }, wanted) => {
    const boxes: string[] = [];
    Object.assign(globalThis, { boxes });
    dialog.showMessageBox = (async (...given: readonly unknown[]) => {
      const { message, buttons } = given.at(-1) as { message: string; buttons: string[] };
      boxes.push(message);
      return {
        response: Math.max(
          0,
          buttons.findIndex((name) => wanted.includes(name)),
        ),
      };
    }) as never;
  }, names);
  return () => evaluate(() => (globalThis as unknown as { boxes: string[] }).boxes);
}
