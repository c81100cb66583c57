import { z } from 'zod';

/**
 * Records that an issue went out: the day, `YYYY-MM-DD`, and the channel, a mail tool's name in `exportTargets` or any
 * other.
 */
export const sentSchema = z.looseObject({
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  target: z.string().min(1),
});
export type Sent = Readonly<z.infer<typeof sentSchema>>;
