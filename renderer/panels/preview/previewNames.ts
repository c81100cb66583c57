/** Light, dark by the mail's own style sheet as Apple Mail shows it, and dark as other programs recolour it. */
export const appearanceNames = [
  'light',
  'dark',
  'gmail-iphone',
  'gmail-android',
  'outlook',
] as const;
export type AppearanceName = (typeof appearanceNames)[number];

/** What the preview shows of an issue. */
export type PreviewView = 'mail' | 'text' | 'inbox';
