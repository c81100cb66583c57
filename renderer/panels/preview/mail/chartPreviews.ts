import type { Drawing } from '../../../../issue/export/chartPictures.ts';
import { desk } from '../../../session/deskClient.ts';

/** How many pictures are kept: light and dark, of the charts on the page and their latest changes. */
const mostKept = 40;
/** What was drawn in this session, by name, the latest last. */
const drawn = new Map<string, string>();

/** Draws the charts of a preview with the program of the exports, so that both show the same picture. */
export class ChartPreviews {
  readonly #onDrawn: () => void;
  readonly #asked = new Set<string>();

  /** Calls `onDrawn` whenever a picture has replaced its placeholder. */
  constructor(onDrawn: () => void) {
    this.#onDrawn = onDrawn;
  }

  /** Returns the address of a picture, or of a placeholder of its size that `fill` replaces. */
  addressOf(drawing: Drawing): string {
    const { name, width, height } = drawing;
    const known = drawn.get(name);
    if (known !== undefined) return known;
    void this.#draw(drawing);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"/>`;
    return `data:image/svg+xml,${encodeURIComponent(svg)}#${name}`;
  }

  /** Replaces the placeholders whose pictures are drawn. */
  fill(page: Document): void {
    for (const image of page.querySelectorAll<HTMLImageElement>('img[src*="#"]')) {
      const picture = drawn.get(image.src.replace(/^.*#/s, ''));
      if (picture !== undefined) image.src = picture;
    }
  }

  async #draw({ name, chart, setting, width }: Drawing): Promise<void> {
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    try {
      const reply = await desk['chart.draw']({ chart, setting, shown: width });
      if (reply.outcome !== 'drawn') return;
      drawn.set(name, `data:image/png;base64,${reply.png}`);
      const [oldest] = drawn.keys();
      if (oldest !== undefined && drawn.size > mostKept) drawn.delete(oldest);
      this.#onDrawn();
    } catch {
      // The placeholder stays; the next change asks again.
      this.#asked.delete(name);
    }
  }
}
