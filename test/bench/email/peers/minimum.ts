import { minimum as render } from '../minimum.ts';
import type { LoadRenderer } from './renderer.ts';

/** The hand-written minimum, as one of the renderers under comparison. */
export const minimum: LoadRenderer = () => Promise.resolve(render);
