import type { Drawing } from '../../../../issue/export/chartPictures.ts';
import { desk } from '../../../session/deskClient.ts';

/** How many pictures are kept: light and dark, of the charts on the page and their latest changes. */
const mostKept = 40;
/** What was drawn in this session, by name, the latest shown last. */
const drawn = new Map<string, string>();

/** Draws the charts of a preview with the program of the exports, so that both show the same picture. */
export class ChartPreviews {
  readonly #page: Document;
  /** What has a placeholder, by name. */
  readonly #waiting = new Map<string, Drawing>();
  #isDrawing = false;

  constructor(page: Document) {
    this.#page = page;
  }

  /** Registers what the mail shows by placeholders from now on, so that `fill` has it drawn. */
  expect(drawings: readonly Drawing[]): void {
    for (const drawing of drawings) {
      const known = drawn.get(drawing.name);
      if (known === undefined) this.#waiting.set(drawing.name, drawing);
      else keep(drawing.name, known);
    }
  }

  /** Replaces the placeholders within new content whose pictures are drawn, before the page shows it. */
  readonly fillDrawn = (within: ParentNode): void => {
    for (const image of placeholdersIn(within)) {
      const picture = drawn.get(nameOf(image));
      if (picture !== undefined) image.src = picture;
    }
  };

  /**
   * Replaces the placeholders in the page whose pictures are drawn, and draws the others, one after the other: what was
   * typed over meanwhile is not drawn.
   */
  fill(): void {
    const missing = new Set<Drawing>();
    for (const image of placeholdersIn(this.#page)) {
      const name = nameOf(image);
      const picture = drawn.get(name);
      if (picture !== undefined) image.src = picture;
      const drawing = this.#waiting.get(name);
      if (picture === undefined && drawing) missing.add(drawing);
    }
    if (this.#isDrawing) return;
    this.#waiting.clear();
    if (missing.size > 0) void this.#drawAll(missing);
  }

  async #drawAll(drawings: ReadonlySet<Drawing>): Promise<void> {
    this.#isDrawing = true;
    try {
      for (const { name, source, width } of drawings) {
        // A mail has tables as tables.
        if (!source) continue;
        const reply = await desk['chart.draw']({ ...source, shown: width });
        if (reply.outcome === 'drawn') keep(name, `data:image/png;base64,${reply.png}`);
      }
    } catch {
      // The placeholder stays; the next change asks again.
    }
    this.#isDrawing = false;
    this.fill();
  }
}

function placeholdersIn(within: ParentNode): Iterable<HTMLImageElement> {
  return within.querySelectorAll<HTMLImageElement>('img[src*="#"]');
}

function nameOf(image: HTMLImageElement): string {
  return image.src.replace(/^.*#/s, '');
}

/** Keeps a picture, and forgets the one that was not shown for the longest time. */
function keep(name: string, picture: string): void {
  drawn.delete(name);
  drawn.set(name, picture);
  const [oldest] = drawn.keys();
  if (oldest !== undefined && drawn.size > mostKept) drawn.delete(oldest);
}
