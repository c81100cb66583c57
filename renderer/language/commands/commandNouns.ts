/** The nouns of command ids, by which the shortcuts sheet groups commands. */
export const commandNouns = ['issue', 'block', 'text', 'view', 'app'] as const;
export type CommandNoun = (typeof commandNouns)[number];
