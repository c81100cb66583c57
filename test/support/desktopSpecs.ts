/**
 * The end-to-end specs of what can differ by face: files, saving, recovery, dialogs, menus, keys, the clipboard,
 * windows, exports and security. What looks at the page alone runs in the browser only.
 */
export const desktopSpecs = {
  /** Run by `npm test` also where Electron's runtime is not, on the double. */
  always: ['desktop/*.spec.ts', 'security.spec.ts'],
  /** Run by `npm test` where the runtime is, and by `npm run test:e2e -- --project=electron` everywhere. */
  further: [
    'arrivedMail.spec.ts',
    'commands.spec.ts',
    'conflict.spec.ts',
    'drafts.spec.ts',
    'drag.spec.ts',
    'export.spec.ts',
    'fastHand.spec.ts',
    'handOver.spec.ts',
    'history.spec.ts',
    'import.spec.ts',
    'keyboard.spec.ts',
    'library.spec.ts',
    'lockedDoors.spec.ts',
    'mouseStory.spec.ts',
    'picture.spec.ts',
    'pictureHost.spec.ts',
    'pictureStory.spec.ts',
    'print.spec.ts',
    'recovery.spec.ts',
    'search.spec.ts',
    'settings.spec.ts',
    'spelling.spec.ts',
    'story.spec.ts',
    'testMail.spec.ts',
    'undo.spec.ts',
  ],
} as const;
