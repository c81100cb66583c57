/** By what the systems know the app. Changing it makes another app of it, without the old one's preferences. */
export const appIdentity = {
  id: 'io.github.setzkasten',
  name: 'Setzkasten',
  executable: 'setzkasten',
} as const;
