import type { Block } from '../../../../issue/blocks/allBlocks.ts';
import type { Flow } from '../../../../issue/text/flow.ts';
import { plainOf } from '../../../../issue/text/richText.ts';

const textIn = (flow: Flow) =>
  flow.map((node) => ('content' in node ? plainOf(node.content) : `<${node.type}>`)).join(' / ');

/** A block in short: its words and addresses. */
export function short(block: Block): unknown {
  switch (block.type) {
    case 'button':
      return [block.type, block.label, block.url];
    case 'link-list': {
      const items = block.items.map(({ label, url, note }) => [plainOf(label), url, plainOf(note)]);
      return [block.type, plainOf(block.headline), ...items];
    }
    case 'sponsor': {
      const { type, sponsor, headline, picture, body, buttonLabel, url } = block;
      return [type, sponsor, plainOf(headline), picture.alt, textIn(body), buttonLabel, url];
    }
    case 'news-section': {
      const items = block.items.map(({ headline, body, sources }) => [
        plainOf(headline),
        textIn(body),
        sources.map(({ label, url }) => `${plainOf(label)} ${url}`).join(' + '),
      ]);
      return [block.type, plainOf(block.headline), ...items];
    }
    case 'text':
    case 'lead-essay':
      return [block.type, plainOf(block.headline), textIn(block.body)];
    default:
      return 'body' in block ? [block.type, textIn(block.body)] : [block.type];
  }
}
