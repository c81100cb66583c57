import { z } from 'zod';

/**
 * What a page keeps to be answered by the local server: `desk` goes with each call, in a header; `pictures` with each
 * picture, in its address. Both belong to the page's origin, port included, which a cookie does not.
 */
export const accessSchema = z.object({ desk: z.string(), pictures: z.string() });
export type Access = z.infer<typeof accessSchema>;

/** The key of the page's own store (`localStorage`) under which it keeps its access, as JSON. */
export const accessItem = 'setzkasten.access';

/** The request header that carries `desk`, in small letters as Node gives them. */
export const accessHeader = 'x-setzkasten-access';

/** The parameter of a picture's address that carries `pictures`. */
export const pictureParameter = 'access';
