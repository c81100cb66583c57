/** Capabilities that a face has and the desk lacks; each is absent if the face does not support it. */
export interface Shell {
  readonly face: 'electron' | 'browser';
  /** The system's folder dialog; undefined if the user cancelled. */
  readonly chooseFolder?: () => Promise<string | undefined>;
  /**
   * Saves every page before another library replaces the open one, and closes those that do not ask for it. Resolves to
   * false, with all of them open, if one cannot be saved.
   */
  readonly leaveLibrary?: () => Promise<boolean>;
  /** The system's save dialog, with a suggested name; undefined if the user cancelled. */
  readonly chooseFile?: (name: string) => Promise<string | undefined>;
  /** Prints an HTML document to a PDF. */
  readonly toPdf?: (page: string) => Promise<Uint8Array>;
  /** Sets the language (a BCP 47 tag) and the accepted words of the system's spelling checker. */
  readonly setSpelling?: (language: string, words: readonly string[]) => void;
  /** Shows a folder in the system's file manager. */
  readonly reveal?: (path: string) => Promise<void>;
}
