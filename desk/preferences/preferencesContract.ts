import { z } from 'zod';
import { done, oneOf, procedure } from '../procedure.ts';
import { writeFailure } from '../files/writeFailureContract.ts';

/** Minimum, maximum and step of the page's text size, in percent. */
export const textSizes = { least: 80, most: 160, step: 10 } as const;

/** Number of recently used emoji to remember: two rows of the picker. */
export const mostRecentEmoji = 18;

/** The languages of the interface. A new one compiles once it has all of its texts. */
export const interfaceLanguages = ['de', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

export const densities = ['compact', 'regular', 'airy'] as const;
export type Density = (typeof densities)[number];

/** What the list of issues can be sorted by. */
export const listOrders = ['date', 'title', 'changed'] as const;
export type ListOrder = (typeof listOrders)[number];

export const preferencesSchema = z.object({
  /** The interface's language; `system` follows the computer's. */
  language: z.enum(['system', ...interfaceLanguages]).default('system'),
  appearance: z.enum(['system', 'light', 'dark']).default('system'),
  sidebar: z.boolean().default(true),
  preview: z.boolean().default(true),
  /** The size of the page's text, in percent. */
  textSize: z.int().min(textSizes.least).max(textSizes.most).default(100),
  /** The spacing of lines, paragraphs and blocks on the page. */
  density: z.enum(densities).default('regular'),
  /** True to dim everything except the paragraph at the cursor. */
  focusMode: z.boolean().default(false),
  /** True to keep the current line at the same height. */
  typewriter: z.boolean().default(false),
  /** True to list the open issue's blocks below the library. */
  outline: z.boolean().default(true),
  /** What the list of issues is sorted by: the date, its title, or the last change of its file. */
  listOrder: z.enum(listOrders).default('date'),
  /** Commands that the user ran by name, most recent first. */
  recentCommands: z.array(z.string()).default([]),
  /** True to typeset quotation marks, dashes and spaces while typing. */
  typography: z.boolean().default(true),
  /** The address of the user's LanguageTool server; empty for none. */
  languageTool: z.string().max(500).default(''),
  /** True to look for an update of the app at each start, if it has a feed. */
  checkForUpdates: z.boolean().default(false),
  emoji: z
    .object({
      /** Most recently used first. */
      recent: z.array(z.string().max(64)).max(mostRecentEmoji).default([]),
      /** The skin tone: 0 for none, then 1 (light) to 5 (dark). */
      tone: z.int().min(0).max(5).default(0),
    })
    .prefault({}),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** The procedures for preferences. */
export const preferencesContract = {
  'preferences.save': procedure(preferencesSchema, oneOf([done, writeFailure])),
} as const;
