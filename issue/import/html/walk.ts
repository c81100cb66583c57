import type { Line } from '../lines/line.ts';
import type { HtmlNode } from './element.ts';
import type { LineCollector } from './lineCollector.ts';
import type { Style } from './styleOf.ts';

/** What reading one kind of element needs of the walk through the whole tree. */
export interface Walk {
  /** Where the walk's lines go. */
  readonly collector: LineCollector;
  /** The lines of some nodes, apart from the walk's own. */
  readLines(nodes: readonly HtmlNode[], style: Style): Line[];
}
