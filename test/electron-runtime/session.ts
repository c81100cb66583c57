import { EventEmitter } from 'node:events';
import type { Session as ElectronSession } from 'electron';
import { double } from './state.ts';

/** Names of permissions in Chromium's protocol, and how Electron's handlers call them. */
const permissions = {
  'clipboard-write': 'clipboard-sanitized-write',
  'clipboard-read': 'clipboard-read',
  geolocation: 'geolocation',
  notifications: 'notifications',
  'idle-detection': 'idle-detection',
  'local-fonts': 'local-fonts',
  'window-management': 'window-management',
  microphone: 'media',
  camera: 'media',
} as const;

type Check = NonNullable<Parameters<ElectronSession['setPermissionCheckHandler']>[0]>;
type Ask = NonNullable<Parameters<ElectronSession['setPermissionRequestHandler']>[0]>;

/** Electron's default session, as far as an app without cookies, downloads and extensions uses it. */
export class DefaultSession extends EventEmitter {
  readonly availableSpellCheckerLanguages: readonly string[] = ['de', 'en-GB', 'en-US', 'fr'];
  readonly spelling = { languages: ['en-US'] as readonly string[], words: new Set<string>() };
  #check: Check | undefined;
  #ask: Ask | undefined;

  setPermissionCheckHandler(handler: Check | null): void {
    this.#check = handler ?? undefined;
  }

  setPermissionRequestHandler(handler: Ask | null): void {
    this.#ask = handler ?? undefined;
  }

  setDevicePermissionHandler(): void {
    // No page of the double has a device.
  }

  setSpellCheckerLanguages(languages: readonly string[]): void {
    for (const language of languages) {
      if (!this.availableSpellCheckerLanguages.includes(language)) {
        throw new Error(
          `Invalid language code provided: "${language}" is not a valid language code`,
        );
      }
    }
    this.spelling.languages = languages;
  }

  addWordToSpellCheckerDictionary(word: string): boolean {
    this.spelling.words.add(word);
    return true;
  }

  removeWordFromSpellCheckerDictionary(word: string): boolean {
    return this.spelling.words.delete(word);
  }

  /** Tells Chromium what the app's handlers allow a page; without handlers Electron allows everything. */
  async permit(address: string): Promise<void> {
    const { origin } = new URL(address);
    if (origin === 'null') return;
    const ours = double.schemes.fromChromium(origin);
    for (const [name, permission] of Object.entries(permissions)) {
      const isAllowed = this.#allows(permission, ours);
      const setting = isAllowed ? 'granted' : 'denied';
      await double.devTools?.browser.send('Browser.setPermission', {
        permission: { name },
        setting,
        origin,
      });
    }
  }

  #allows(permission: string, origin: string): boolean {
    const details = { requestingUrl: `${origin}/`, isMainFrame: true };
    let isAsked = true;
    this.#ask?.(
      null as never,
      permission as never,
      (isAllowed) => {
        isAsked = isAllowed;
      },
      details as never,
    );
    const isChecked = this.#check?.(null, permission as never, origin, details) ?? true;
    return isAsked && isChecked;
  }
}

const defaultSession = new DefaultSession();

/** Sessions of other partitions have no page here. */
export const session = { defaultSession, fromPartition: () => new DefaultSession() };
