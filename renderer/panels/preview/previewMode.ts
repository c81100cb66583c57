import { Store } from '../../store/store.ts';
import type { AppearanceName, PreviewView } from './previewNames.ts';

/** What the preview shows. */
export interface PreviewMode {
  readonly view: PreviewView;
  readonly device: 'phone' | 'desktop';
  readonly appearance: AppearanceName;
  readonly hasPictures: boolean;
  /** Whether the mail tool knows the reader's name. */
  readonly hasName: boolean;
}

/** The last mode chosen, for all issues, until the app is closed. */
export const previewMode = new Store<PreviewMode>({
  view: 'mail',
  device: 'phone',
  appearance: 'light',
  hasPictures: true,
  hasName: true,
});

/** Changes part of the mode. */
export function changeMode(change: Partial<PreviewMode>): void {
  previewMode.set({ ...previewMode.get(), ...change });
}
