/** Messages of the outline. */
export const outline = {
  title: 'Outline',
  toggle: 'Show or hide the outline',
  hint: 'Alt and an arrow key or dragging moves the block',
  /** Announced after a block was moved. */
  moved: (place: string, of: string) => `Now block ${place} of ${of}.`,
};
