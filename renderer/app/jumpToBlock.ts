/** Scrolls the page to a block and highlights it briefly. */
export function jumpToBlock(blockId: string): void {
  const blocks = document.querySelectorAll<HTMLElement>('.ProseMirror [data-attributes]');
  for (const block of blocks) {
    if (!block.dataset['attributes']?.includes(`"id":${JSON.stringify(blockId)}`)) continue;
    block.scrollIntoView({ block: 'center' });
    block.animate([{ backgroundColor: 'var(--highlight)' }, {}], { duration: 1600 });
    return;
  }
}
