interface Size {
  readonly width: number;
  readonly height: number;
}

/** The sizes of picture files, each stored once: outputs show pictures at another size, or none. */
export class PictureSizes {
  readonly #sizes = new Map<string, Size>();
  readonly #known: readonly (readonly [number, number])[];

  /** `known` has the sizes in the order in which the pictures will be requested. */
  constructor(known: readonly (readonly [number, number])[] = []) {
    this.#known = known;
  }

  /** Returns the known size of the file, or the one given at the first request. */
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
