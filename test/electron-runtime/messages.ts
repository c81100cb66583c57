/** What the world of a preload sends to the process of the double. */
export type FromPage =
  | { readonly what: 'hello'; readonly url: string }
  | { readonly what: 'preload-error'; readonly message: string }
  | { readonly what: 'focus' }
  | ({ readonly what: 'key' } & PressedKey)
  | { readonly what: 'context-menu'; readonly isEditable: boolean; readonly selectionText: string }
  | {
      readonly what: 'send';
      readonly channel: string;
      readonly given: unknown[];
      readonly origin: string;
    }
  | {
      readonly what: 'invoke';
      readonly id: number;
      readonly channel: string;
      readonly given: unknown[];
      readonly origin: string;
    };

/** What it receives. */
export type ToPage =
  | { readonly what: 'message'; readonly channel: string; readonly given: unknown[] }
  | { readonly what: 'answer'; readonly id: number; readonly returned: unknown }
  | { readonly what: 'answer'; readonly id: number; readonly thrown: string };

/** A key that the page left to the menu. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}
