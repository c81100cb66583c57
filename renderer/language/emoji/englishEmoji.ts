import type { EmojiMessages } from './emojiMessages.ts';

export const englishEmoji: EmojiMessages = {
  title: 'Emoji',
  command: 'Choose an emoji',
  search: 'Search emoji, in English or German',
  recent: 'Recent',
  groups: {
    0: 'Smileys',
    1: 'People',
    3: 'Animals and nature',
    4: 'Food and drink',
    5: 'Travel and places',
    6: 'Activities',
    7: 'Things',
    8: 'Symbols',
    9: 'Flags',
  },
  found: 'Found',
  nothing: 'There is no emoji for that.',
  loading: 'One moment …',
  skinTone: 'Skin tone',
  tones: ['none', 'light', 'medium light', 'medium', 'medium dark', 'dark'],
  remove: 'No emoji',
};
