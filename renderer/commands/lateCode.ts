import { withKeysHeld } from './keysAhead.ts';

/** A module that is not needed at startup. */
export class LateCode<Module> {
  readonly #load: () => Promise<Module>;
  #loaded: Module | undefined;

  constructor(load: () => Promise<Module>) {
    this.#load = load;
  }

  /** The module, if it is loaded. */
  get loaded(): Module | undefined {
    return this.#loaded;
  }

  async load(): Promise<Module> {
    return (this.#loaded ??= await this.#load());
  }

  /** Does work with the module: now, or once it is loaded. Keys pressed before are held until then. */
  use(work: (module: Module) => void): void {
    if (this.#loaded) work(this.#loaded);
    else
      void withKeysHeld(async () => {
        // Its result says nothing about the keys, which are dropped after a false.
        work(await this.load());
      });
  }
}
