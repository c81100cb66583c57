import type { OpenedIssue } from './openedIssue.ts';

/** Puts the cursor at the start of an issue as soon as its page is there. */
export function writeWhenShown({ editor }: Pick<OpenedIssue, 'editor'>): void {
  const stop = editor.subscribe(() => {
    const shown = editor.get();
    if (!shown) return;
    stop();
    shown.commands.focus('start');
  });
}
