import type { FileSystem } from './files/fileSystem.ts';
import type { SecretStore } from './mail/secretStore.ts';
import type { PreferencesStore } from './preferences/preferencesStore.ts';
import type { Shell } from './shell.ts';

/** What a face gives the desk to work with. */
export interface DeskOptions {
  readonly shell: Shell;
  readonly preferences: PreferencesStore;
  /** The system's key store; absent where the face has none, and then no password is kept. */
  readonly secrets?: SecretStore;
  /** The app's own folder, beside the preferences: the recovery journal is in it. */
  readonly dataFolder: string;
  /** A folder that every face of this user's shares, to know of the others; by default `dataFolder`. */
  readonly sharedFolder?: string;
  /** Where new libraries are made, and the sample is copied to. */
  readonly documentsFolder: string;
  /** Holds the sample libraries that come with the app, in folders named `de` and `en`. */
  readonly samplesFolder: string;
  /** The library to start with, made where it is an empty folder or none; else the one that was open last. */
  readonly libraryFolder?: string;
  /** The disk, but for the preferences, which have their own; by default the computer's. A test gives one that fails. */
  readonly fileSystem?: FileSystem;
}
