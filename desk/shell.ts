/** What a face can do that the desk cannot: each is left out where the face has no such thing. */
export interface Shell {
  readonly face: 'electron' | 'browser';
  /** The system's dialog for a folder; undefined when the author thought better of it. */
  readonly chooseFolder?: () => Promise<string | undefined>;
  /** The system's dialog for a file to write, with a name to begin with; undefined when the author thought better of it. */
  readonly chooseFile?: (name: string) => Promise<string | undefined>;
  /** Prints an HTML document to a PDF. */
  readonly toPdf?: (page: string) => Promise<Uint8Array>;
  /** Tells the system's spelling checker the language (a BCP 47 tag), and the words to let pass. */
  readonly setSpelling?: (language: string, words: readonly string[]) => void;
  /** Shows a folder in the system's file manager. */
  readonly reveal?: (path: string) => Promise<void>;
}
