import type { Block } from '../../../../issue/blocks/allBlocks.ts';
import type { Flow } from '../../../../issue/text/flow.ts';
import type { Issue } from '../../../../issue/issue.ts';
import { plainOf } from '../../../../issue/text/richText.ts';
import { companyText } from '../../../../issue/text/earningsText.ts';
import type { Sources } from '../../../../issue/text/source.ts';

/** What was recognised, in short: a line for each block, its fields without their running text. */
export function outline({ blocks }: Pick<Issue, 'blocks'>): unknown[] {
  return blocks.map(blockOutline);
}

function blockOutline(block: Block): unknown {
  switch (block.type) {
    case 'masthead':
      return [block.type, block.title, block.byline, block.date];
    case 'greeting':
      return [block.type, block.subscribers, block.subscriberChange, tokensOf(block.body)];
    case 'lead-essay':
    case 'text':
      return [
        block.type,
        block.emoji,
        plainOf(block.headline),
        nodesOf(block.body),
        labelsOf(block.sources),
      ];
    case 'pull-quote':
      return [block.type, plainOf(block.content), plainOf(block.attribution)];
    case 'news-section':
      return [
        block.type,
        block.emoji + plainOf(block.headline),
        ...block.items.map(({ emoji, headline, body, sources }) => [
          emoji,
          plainOf(headline),
          nodesOf(body),
          labelsOf(sources),
        ]),
      ];
    case 'chart':
      return [
        block.type,
        block.emoji,
        plainOf(block.headline),
        nodesOf(block.body),
        labelsOf(block.sources),
      ];
    case 'tip': {
      const { type, kind, emoji, label, headline, note, body, sources } = block;
      return [type, kind, emoji, label, plainOf(headline), note, nodesOf(body), labelsOf(sources)];
    }
    case 'earnings':
      return [
        block.type,
        block.emoji,
        plainOf(block.headline),
        block.days.map(({ date, companies }) => [date, ...companies.map(companyText)]),
      ];
    case 'outro':
      return [block.type, nodesOf(block.body), tokensOf(block.body)];
    default:
      return [block.type];
  }
}

/** How many paragraphs follow each other, and what stands between them. */
function nodesOf(flow: Flow): string {
  return flow.map(({ type }) => type).join(' ');
}

function labelsOf(sources: Sources): string {
  // Not by what parts them in a text, or a line that nobody parted would look the same.
  return sources.map(({ label }) => plainOf(label)).join(' + ');
}

function tokensOf(flow: Flow): string {
  const contents = flow.flatMap((node) => (node.type === 'paragraph' ? node.content : []));
  return contents
    .flatMap((inline) => {
      if (typeof inline === 'string') return [];
      if ('token' in inline) return [inline.token];
      return 'tag' in inline ? [inline.tag] : [];
    })
    .join(' ');
}
