import type { OutlineMessages } from './outlineMessages.ts';

export const englishOutline: OutlineMessages = {
  title: 'Outline',
  toggle: 'Show or hide the outline',
  hint: 'Alt and an arrow key or dragging moves the block',
  moved: (place, of) => `Now block ${place} of ${of}.`,
};
