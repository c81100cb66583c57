import type { FaultLog } from './diagnostics/faultLog.ts';
import type { FileSystem } from './files/fileSystem.ts';
import type { SecretStore } from './preferences/secretStore.ts';
import type { PreferencesStore } from './preferences/preferencesStore.ts';
import type { Shell } from './shell.ts';

/** What a face passes to the desk. */
export interface DeskOptions {
  readonly shell: Shell;
  readonly preferences: PreferencesStore;
  /** The system's key store; absent if the face has none, and then no password is stored. */
  readonly secrets?: SecretStore;
  /** The app's own folder, next to the preferences: it contains the recovery journal. */
  readonly dataFolder: string;
  /** A folder shared by all faces of this user, for coordination; by default `dataFolder`. */
  readonly sharedFolder?: string;
  /** Where new libraries are created, and the sample is copied to. */
  readonly documentsFolder: string;
  /** Contains the sample libraries shipped with the app, in folders named `de` and `en`. */
  readonly samplesFolder: string;
  /** The log of faults; by default in `dataFolder`. */
  readonly faults?: FaultLog;
  /** The library to start with, created if the folder is empty or missing; by default the last one open. */
  readonly libraryFolder?: string;
  /** The disk, except for preferences, which have their own; by default the computer's. Tests inject one that fails. */
  readonly fileSystem?: FileSystem;
}
