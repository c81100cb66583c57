import type { Messages } from '../messages.ts';

export const emoji: Messages['emoji'] = {
  title: 'Emoji',
  command: 'Emoji wählen',
  search: 'Emoji suchen, auf Deutsch oder Englisch',
  recent: 'Zuletzt',
  groups: {
    0: 'Smileys',
    1: 'Menschen',
    3: 'Tiere und Natur',
    4: 'Essen und Trinken',
    5: 'Reisen und Orte',
    6: 'Aktivitäten',
    7: 'Dinge',
    8: 'Symbole',
    9: 'Flaggen',
  },
  found: 'Gefunden',
  nothing: 'Dazu gibt es kein Emoji.',
  loading: 'Einen Moment …',
  skinTone: 'Hautton',
  tones: ['ohne', 'hell', 'mittelhell', 'mittel', 'mitteldunkel', 'dunkel'],
  remove: 'Ohne Emoji',
};
