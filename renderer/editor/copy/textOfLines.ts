import type { Node } from '@tiptap/pm/model';
import type { Flow, FlowNode } from '../../../issue/text/flow.ts';
import { isFlowNode, nodesToFlow } from '../schema/document/flowNodes.ts';
import { nodesToRichText } from '../schema/document/richTextNodes.ts';

/**
 * Returns part of a block as running text: headlines as sub-headings, other lines as paragraphs, without empty ones.
 */
export function textOfLines(part: Node): Flow {
  const flow: FlowNode[] = [];
  part.forEach((node) => {
    if (isFlowNode(node)) flow.push(...nodesToFlow([node]));
    else if (!node.isTextblock) flow.push(...textOfLines(node));
    else if (node.content.size > 0) {
      const type = node.type.name === 'headline' ? 'subheading' : 'paragraph';
      flow.push({ type, content: nodesToRichText(node) });
    }
  });
  return flow;
}
