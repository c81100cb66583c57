/** What commands are about; the shortcuts sheet groups them by it. */
export const commandNouns = ['issue', 'block', 'text', 'view', 'app'] as const;
export type CommandNoun = (typeof commandNouns)[number];
