import { z } from 'zod';
import { done, procedure } from '../procedure.ts';
import { faultRecordSchema } from './faultRecord.ts';

/** The procedures for reporting a fault. */
export const diagnosticsContract = {
  /** Notes an error of the page in the local log; its shape leaves no room for content. */
  'fault.note': procedure(faultRecordSchema, done),
  /** Returns what helps to understand a fault: no text, name, path or address. */
  'app.diagnostics': procedure(
    z.object({
      /** The browser, as it names itself. */
      userAgent: z.string().max(500),
    }),
    z.object({ text: z.string() }),
  ),
} as const;
