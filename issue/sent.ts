import { z } from 'zod';

/** That an issue went out: on which day, `YYYY-MM-DD`, and by what, a mail tool's name in `exportTargets` or any other. */
export const sentSchema = z.looseObject({
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  target: z.string().min(1),
});
export type Sent = Readonly<z.infer<typeof sentSchema>>;
