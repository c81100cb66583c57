/** Messages about emoji. */
export const emoji = {
  title: 'Emoji',
  command: 'Choose an emoji',
  /** The picker's search field. */
  search: 'Search emoji, in English or German',
  recent: 'Recent',
  /** By Unicode group number. */
  groups: {
    0: 'Smileys',
    1: 'People',
    3: 'Animals and nature',
    4: 'Food and drink',
    5: 'Travel and places',
    6: 'Activities',
    7: 'Objects',
    8: 'Symbols',
    9: 'Flags',
  },
  found: 'Found',
  nothing: 'No matching emoji.',
  loading: 'Loading …',
  skinTone: 'Skin tone',
  /** From none to dark. */
  tones: ['none', 'light', 'medium light', 'medium', 'medium dark', 'dark'] satisfies readonly [
    string,
    string,
    string,
    string,
    string,
    string,
  ],
  remove: 'Remove emoji',
};
