import { z } from 'zod';

/** Where an issue was imported from: the kind of archive, a colon, and its id there, such as `ghost:6358f1`. */
export const originSchema = z
  .string()
  .regex(/^[a-z]+:/)
  .max(500);
