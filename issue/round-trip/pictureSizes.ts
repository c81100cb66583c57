interface Size {
  readonly width: number;
  readonly height: number;
}

/** The sizes of picture files, each told once: outputs show pictures at another size, or say none. */
export class PictureSizes {
  readonly #sizes = new Map<string, Size>();
  readonly #known: readonly (readonly [number, number])[];

  /** `known` has the sizes in the order in which the pictures will be asked for. */
  constructor(known: readonly (readonly [number, number])[] = []) {
    this.#known = known;
  }

  /** The size known of the file, or the one it is said to have when it is asked for first. */
  sizeOf(asset: string, said: Size = { width: 0, height: 0 }): Size {
    let size = this.#sizes.get(asset);
    if (!size) {
      const [width, height] = this.#known[this.#sizes.size] ?? [said.width, said.height];
      this.#sizes.set(asset, (size = { width, height }));
    }
    return size;
  }

  get all(): readonly (readonly [number, number])[] {
    return [...this.#sizes.values()].map(({ width, height }) => [width, height]);
  }
}
