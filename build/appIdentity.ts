/** The app's id on each system. Changing it makes it a different app, without the old one's preferences. */
export const appIdentity = {
  id: 'io.github.setzkasten',
  name: 'Setzkasten',
  executable: 'setzkasten',
} as const;
