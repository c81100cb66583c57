import { z } from 'zod';

/** What the plain text of a field is, so that changes to all lines or addresses of a block reach it. */
export const heldByField = z.registry<{ readonly holds: 'line' | 'address' }>();

/** Returns the schema of a plain line that readers see. Rich text needs no such mark. */
export function lineField(): z.ZodString {
  return z.string().register(heldByField, { holds: 'line' });
}

/** Returns the schema of an address that readers are led to; empty in a draft. */
export function addressField(): z.ZodString {
  return z.string().register(heldByField, { holds: 'address' });
}
