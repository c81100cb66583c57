import type { Line } from '../lines/line.ts';
import type { HtmlNode } from './element.ts';
import type { LineCollector } from './lineCollector.ts';
import type { Style } from './styleOf.ts';

/** What reading one kind of element needs from the walk through the whole tree. */
export interface Walk {
  /** Collects the walk's lines. */
  readonly collector: LineCollector;
  /** Returns the lines of some nodes, separate from the walk's own. */
  readLines(nodes: readonly HtmlNode[], style: Style): Line[];
}
