import { z } from 'zod';
import { done, procedure } from '../procedure.ts';
import { writeFailure } from '../files/writeFailureContract.ts';

/** The least and the most size of the page's text, and how far one step goes, in percent. */
export const textSizes = { least: 80, most: 160, step: 10 } as const;

/** How many emoji are remembered as used of late: two rows of the picker. */
export const mostRecentEmoji = 18;

export const densities = ['compact', 'regular', 'airy'] as const;
export type Density = (typeof densities)[number];

export const preferencesSchema = z.object({
  /** The interface's language; `system` follows the computer's. */
  language: z.enum(['system', 'de', 'en']).default('system'),
  appearance: z.enum(['system', 'light', 'dark']).default('system'),
  sidebar: z.boolean().default(true),
  preview: z.boolean().default(true),
  /** The size of the page's text, in percent. */
  textSize: z.int().min(textSizes.least).max(textSizes.most).default(100),
  /** The space between lines, paragraphs and blocks of the page. */
  density: z.enum(densities).default('regular'),
  /** Whether all but the paragraph at the cursor is faint. */
  focusMode: z.boolean().default(false),
  /** Whether the line that is written in stays at the same height. */
  typewriter: z.boolean().default(false),
  /** Whether the blocks of the open issue are listed under the library. */
  outline: z.boolean().default(true),
  /** Commands that the author ran by name, the last first. */
  recentCommands: z.array(z.string()).default([]),
  /** Whether quotation marks, dashes and spaces are typeset while typing. */
  typography: z.boolean().default(true),
  /** The address of the author's LanguageTool server; empty for none. */
  languageTool: z.string().max(500).default(''),
  emoji: z
    .object({
      /** Used of late, the latest first. */
      recent: z.array(z.string().max(64)).max(mostRecentEmoji).default([]),
      /** The skin tone: 0 for none, then 1 (light) to 5 (dark). */
      tone: z.int().min(0).max(5).default(0),
    })
    .prefault({}),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** What the renderer can ask about preferences. */
export const preferencesContract = {
  'preferences.save': procedure(
    preferencesSchema,
    z.discriminatedUnion('outcome', [done, ...writeFailure.options]),
  ),
} as const;
