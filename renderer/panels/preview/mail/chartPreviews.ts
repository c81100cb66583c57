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

  /** Returns the address of a picture, or of a placeholder of its size that `fill` replaces. */
  addressOf(drawing: Drawing): string {
    const { name, width, height } = drawing;
    const known = drawn.get(name);
    if (known !== undefined) {
      keep(name, known);
      return known;
    }
    this.#waiting.set(name, drawing);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"/>`;
    return `data:image/svg+xml,${encodeURIComponent(svg)}#${name}`;
  }

  /**
   * Replaces the placeholders in the page whose pictures are drawn, and draws the others, one after the other: what was
   * typed over meanwhile is not drawn.
   */
  fill(): void {
    const missing = new Set<Drawing>();
    for (const image of this.#page.querySelectorAll<HTMLImageElement>('img[src*="#"]')) {
      const name = image.src.replace(/^.*#/s, '');
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

/** Keeps a picture, and forgets the one that was not shown for the longest time. */
function keep(name: string, picture: string): void {
  drawn.delete(name);
  drawn.set(name, picture);
  const [oldest] = drawn.keys();
  if (oldest !== undefined && drawn.size > mostKept) drawn.delete(oldest);
}
