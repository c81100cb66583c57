import { z } from 'zod';
import { inTurn } from '../files/turns.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import type { WriteFailure } from '../files/writeFailureContract.ts';
import { mailSettingsSchema } from './mailSettings.ts';
import { preferencesSchema } from './preferencesContract.ts';

/** What is remembered between sessions, besides the issues: never an issue itself. */
export const rememberedSchema = z.object({
  preferences: preferencesSchema.prefault({}),
  /** The library that was open last, as an absolute path. */
  libraryFolder: z.string().optional(),
  /**
   * The local server's port, so that the page has the same address, and therefore the same `localStorage`, at the next
   * start.
   */
  port: z.int().min(1).max(65_535).optional(),
  /** How test mails are sent; the password is only in the key store. */
  mail: mailSettingsSchema.optional(),
  /** Folders that the user chose to publish pictures in: only those are written to. */
  pictureFolders: z.array(z.string()).optional(),
  /** Picture hosts that may ask the user's SSH agent: those tested on this computer, by the names of their secrets. */
  agentHosts: z.array(z.string()).optional(),
});
export type Remembered = z.infer<typeof rememberedSchema>;

/** Where a face stores its preferences. Reading never rejects: damaged or missing values have their default. */
export interface PreferencesStore {
  read(): Promise<Remembered>;
  /** Rejects if they cannot be stored; the app continues regardless. */
  write(remembered: Remembered): Promise<void>;
}

/** Applies changes one after the other. Returns why one could not be stored, if so; never rejects. */
export async function changeRemembered(
  store: PreferencesStore,
  change: (remembered: Remembered) => Remembered,
): Promise<WriteFailure | undefined> {
  const changed = inTurn('preferences', async () => store.write(change(await store.read())));
  return changed.then(() => undefined, writeFailureOf);
}

/** Returns the preferences in a value, with defaults for the rest. */
export function rememberedFrom(value: unknown): Remembered {
  const whole = rememberedSchema.safeParse(value);
  if (whole.success) return whole.data;
  const fields = soundFields(rememberedSchema, value);
  const { preferences } = z.looseObject({}).catch({}).parse(value);
  return rememberedSchema.parse({
    ...fields,
    preferences: soundFields(preferencesSchema, preferences),
  });
}

/** Returns the fields of a value that are valid by the schema. */
function soundFields({ shape }: z.ZodObject<Record<string, z.ZodType>>, value: unknown) {
  const given = Object.entries(z.looseObject({}).catch({}).parse(value));
  const schemas = new Map(Object.entries(shape));
  return Object.fromEntries(
    given.filter(([name, field]) => schemas.get(name)?.safeParse(field).success),
  );
}
