/** Capabilities that a face has and the desk lacks; each is absent if the face does not support it. */
export interface Shell {
  readonly face: 'electron' | 'browser';
  /** The app's version and how it runs, for a report: `1.0.0, desktop app`. */
  readonly version?: string;
  /** The versions of what the app runs on, for a report; by default those of Node and the browser. */
  readonly runtime?: string;
  /** The server that the app's updates come from. */
  readonly updateHost?: string;
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
  /** Shows in the frame of a page's window the file of its issue, undefined for none, and whether it is not saved yet. */
  readonly showIssue?: (page: string, file: string | undefined, isEdited: boolean) => void;
  /** Drags a file to another program, or shows the system's menu for sharing it. */
  readonly handOut?: (path: string, way: 'drag' | 'share') => Promise<void>;
  /** Shows a folder in the system's file manager. */
  readonly reveal?: (path: string) => Promise<void>;
}
