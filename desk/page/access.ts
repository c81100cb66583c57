import { z } from 'zod';

/**
 * Secrets with which a page authenticates to the local server: `desk` is sent with each call, in a header; `pictures`
 * with each picture, in its address. Both are bound to the page's origin, including its port, unlike a cookie.
 */
export const accessSchema = z.object({ desk: z.string(), pictures: z.string() });
export type Access = z.infer<typeof accessSchema>;

/** The `localStorage` key for the page's access, as JSON. */
export const accessItem = 'setzkasten.access';

/** The request header for `desk`, in lower case as in Node. */
export const accessHeader = 'x-setzkasten-access';

/** The query parameter of picture addresses for `pictures`. */
export const pictureParameter = 'access';
