import type { Node as DocumentNode } from '@tiptap/pm/model';
import { barExtents } from '../../../../issue/text/barExtents.ts';
import type { Bar } from '../../../../issue/text/piece.ts';
import { numberText } from '../../../../issue/text/tokenText.ts';
import type { CreateNodeView } from './createNodeView.ts';
import { contentView } from './contentView.ts';
import { element } from './domElement.ts';
import { nodeAttributes } from './nodeAttributes.ts';

/** A chart block: bars drawn from its numbers, if it has any, below its headline and picture. */
export const barsView: CreateNodeView = ({ node: first }, context) => {
  const contentDOM = element('div', { class: 'chart-content' });
  const bars = element('div', { class: 'chart-bars', contenteditable: 'false' });
  const dom = element(
    'section',
    { 'data-node': 'chart', ...nodeAttributes(first, context) },
    bars,
    contentDOM,
  );

  const show = (node: DocumentNode) => {
    const values = node.attrs['bars'] as readonly Bar[];
    const unit = node.attrs['unit'] as string;
    const extents = barExtents(values);
    dom.toggleAttribute('data-bars', values.length > 0);
    bars.replaceChildren(
      ...values.map(({ label, value }, index) => {
        const { start, length } = extents[index] ?? { start: 0, length: 1 };
        const bar = element('span', { class: 'chart-bar' });
        bar.style.width = `${String(length)}%`;
        bar.style.marginInlineStart = `${String(start)}%`;
        const text = [numberText(value, context.language), unit].filter(Boolean).join(' ');
        return element('div', {}, element('span', {}, label), bar, element('b', {}, text));
      }),
    );
  };
  return contentView(first, { dom, contentDOM, show });
};
