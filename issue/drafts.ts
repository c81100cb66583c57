import { z } from 'zod';

/**
 * Records where a draft of the issue lies in a mail tool: the tool's name, the address of a self-hosted one (else empty),
 * the draft's id, and a link that opens it.
 */
export const draftSchema = z.looseObject({
  tool: z.string().min(1),
  site: z.string().default(''),
  id: z.string().min(1),
  link: z.string().default(''),
  /** What identifies its content as it was written last; empty if that was interrupted. */
  revision: z.string().default(''),
  /** The web addresses of pictures that the tool keeps, by the start of their content's hash. */
  pictures: z.record(z.string(), z.string()).optional(),
});
/** A draft of an issue in a mail tool. */
export type Draft = Readonly<z.infer<typeof draftSchema>>;

/** Returns the draft in a tool at a site, or undefined. */
export function draftIn(
  drafts: readonly Draft[] | undefined,
  { tool, site }: Pick<Draft, 'tool' | 'site'>,
): Draft | undefined {
  return drafts?.find((draft) => draft.tool === tool && draft.site === site);
}

/** Returns the drafts with one added, or in place of the one in the same tool and site. */
export function withDraft(drafts: readonly Draft[] | undefined, draft: Draft): readonly Draft[] {
  const before = draftIn(drafts, draft);
  return before
    ? (drafts ?? []).map((each) => (each === before ? draft : each))
    : [...(drafts ?? []), draft];
}
