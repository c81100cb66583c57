import { z } from 'zod';
import { done, invalid, missing, oneOf, outcome, procedure } from '../procedure.ts';
import { draftSchema } from '../../issue/drafts.ts';
import { isPlainWebAddress } from '../../issue/addresses/isPlainWebAddress.ts';
import { draftToolSchema } from '../../issue/publication.ts';
import { writeFailure } from '../files/writeFailureContract.ts';
import { missingAsset } from '../export/exportContract.ts';
import { hostFailure, unusable } from '../hosting/hostingContract.ts';
import { cancelled, jobId } from '../jobs/jobsContract.ts';

/** Typed by the author, and never sent back to the page. */
const key = z.string().max(1000);

const keyNeeded = outcome('key-needed');
const choices = z.record(z.string(), z.array(z.object({ id: z.string(), name: z.string() })));

/** The procedures for drafts in mail tools. A key is accepted, and never returned. */
export const draftsContract = {
  'draft.state': procedure(
    z.object({ tool: draftToolSchema }),
    z.object({
      /** True if this face has a system key store to keep a key in. */
      canKeepKey: z.boolean(),
      /** True if the key for this tool and this newsletter is stored. */
      hasKey: z.boolean(),
    }),
  ),
  /** Stores a key in the system's key store, for exactly this tool, site and library. */
  'draft.keepKey': procedure(
    z.object({ tool: draftToolSchema, key }),
    oneOf([
      outcome('kept'),
      /** There is no key store: it was not stored anywhere. */
      outcome('refused'),
      unusable,
      missing,
    ]),
  ),
  'draft.forgetKey': procedure(z.object({ tool: draftToolSchema }), done),
  /** Tests the key, and returns the lists, senders and templates that the tool has. Changes nothing there. */
  'draft.test': procedure(
    z.object({ tool: draftToolSchema, key: key.optional() }),
    oneOf([
      outcome('works', { choices }),
      outcome('failed', { failure: hostFailure }),
      unusable,
      keyNeeded,
      missing,
    ]),
  ),
  /**
   * Makes a draft of the saved issue, or updates the earlier one. Never sends or schedules. The caller records the
   * returned draft in the issue.
   */
  'draft.make': procedure(
    z.object({
      id: z.string(),
      key: key.optional(),
      order: z.enum(['update', 'overwrite', 'new']).optional(),
      /** The web addresses of published pictures, by asset, for a tool that takes none. */
      addresses: z.record(z.string(), z.string().refine(isPlainWebAddress)).optional(),
      job: jobId.optional(),
    }),
    oneOf([
      outcome('made', {
        draft: draftSchema,
        /** False if an earlier draft was updated. */
        isNew: z.boolean(),
        missingPictures: z.array(missingAsset),
      }),
      /** The earlier draft was changed or is gone there, or is no longer a draft: nothing was written. */
      outcome('asks', {
        because: z.enum(['changed', 'gone', 'scheduled', 'sent']),
        draft: draftSchema,
      }),
      /** The tool takes no pictures, and this many are not on the web. */
      outcome('pictures-needed', { count: z.number() }),
      /** `draft` is set if something lies in the tool all the same. */
      outcome('failed-there', { failure: hostFailure, draft: draftSchema.optional() }),
      outcome('not-set-up'),
      cancelled,
      unusable,
      keyNeeded,
      missing,
      invalid,
      writeFailure,
    ]),
  ),
  /** Records in an issue that is not being written on a page where its draft lies. */
  'draft.note': procedure(
    z.object({ id: z.string(), draft: draftSchema }),
    oneOf([done, missing, invalid, writeFailure]),
  ),
} as const;
