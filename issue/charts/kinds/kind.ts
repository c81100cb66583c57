import type { Axes } from '../layout/marginalia.ts';
import type { Point } from '../layout/box.ts';
import type { Scene } from '../layout/scene.ts';

/** A drawn chart, as far as what is written into it has to know. */
export interface DrawnKind {
  /** The lowest y of marks and axes. */
  readonly bottom: number;
  /** Undefined where lines and ranges have no place. */
  readonly axes: Axes | undefined;
  /** The point of a value. */
  readonly pointOf: (series: number, row: number) => Point | undefined;
}

/** Draws marks, axes and labels of a kind of chart. */
export type DrawKind = (scene: Scene) => DrawnKind;
