import type { DevTools, Session } from './devTools.ts';
import { Schemes } from './schemes.ts';

/** What the parts of the double share. */
export interface Double {
  readonly schemes: Schemes;
  /** Chromium, once it runs: an app may make windows only when it is ready. */
  devTools: DevTools | undefined;
  isReady: boolean;
  isSandboxed: boolean;
  isQuitting: boolean;
  /** `light` or `dark` as set by the app; otherwise what the system has. */
  colorScheme: 'system' | 'light' | 'dark';
  /** Files of the double's own part of a page. */
  readonly pageScripts: { readonly page: string; readonly preload: string };
  readonly pages: Set<Session>;
}

export const double: Double = {
  schemes: new Schemes(),
  devTools: undefined,
  isReady: false,
  isSandboxed: false,
  isQuitting: false,
  colorScheme: 'system',
  pageScripts: JSON.parse(process.env['ELECTRON_DOUBLE_SCRIPTS'] ?? '{}') as Double['pageScripts'],
  pages: new Set(),
};

/** Tells a page of the app's light or dark mode, as `nativeTheme` does for all. */
export async function emulateColors(page: Session): Promise<void> {
  const value = double.colorScheme === 'system' ? '' : double.colorScheme;
  const features = [{ name: 'prefers-color-scheme', value }];
  await page.send('Emulation.setEmulatedMedia', { features }).catch(() => undefined);
}
