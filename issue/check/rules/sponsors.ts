import { blankBlock, type Block, type NewsItem } from '../../blocks/allBlocks.ts';
import { withAudienceOf } from '../../blocks/audience.ts';
import { labelsOf } from '../../language/labels.ts';
import type { RichText } from '../../text/inline.ts';
import { changeBlock } from '../../changes/changeBlock.ts';
import type { CheckedBlock } from '../checkedBlocks.ts';
import { finding, type Finding } from '../finding.ts';
import { labelIn } from '../labelIn.ts';
import type { Rule } from '../rule.ts';
import type { Publication } from '../../publication.ts';

/** How newsletters mention their sponsors; a news item about a sponsored team is worded differently. */
const speaksOfSponsor =
  /(?:diese|heutige|aktuelle)[rn]? (?:Ausgabe|Newsletter|Abschnitt|Beitrag) (?:wird|ist|wurde) (?:\S+ )?(?:gesponsert|präsentiert|unterstützt|ermöglicht)|(?:Sponsor|Partner|Werbepartner) (?:der|dieser|des|unserer) (?:Woche|Ausgabe|Newsletters)|(?:bezahlte|werbliche) (?:Partnerschaft|Kooperation)|mit freundlicher Unterstützung (?:von|durch)|(?:this|today’s|today's) (?:issue|newsletter|edition|section) is (?:\S+ )?(?:sponsored|brought to you|presented|supported)|sponsor of (?:this|the|our) (?:week|issue|newsletter)|paid partnership|together with our (?:sponsor|partner)|(?:brought to you|presented) by our (?:sponsor|partner)/iu;
const headedAsAd =
  /^\W*(?:gesponsert|sponsored|sponsor|promotion|promoted|werbepartner|partnerinhalt)\b/iu;
const labelled =
  /(?:^|[\s(*„"])(?:Anzeige|Anzeigen|Werbung|Advertorial|Advertisement|Advertising|Ad)(?=$|[\s:).,*·–-])/u;

/** Paid content is labelled and names its sponsor: German law (§ 6 DDG, § 5a UWG) requires both. */
export const sponsors: Rule = {
  sentences: {
    'advertisement-without-label': {
      de: 'Dieser Block klingt nach einer Anzeige („{text}“) und ist nicht so gekennzeichnet: Schreibe „Anzeige“ darüber, oder nimm den Block dafür.',
      en: 'This block reads like an advertisement (“{text}”) but is not labelled: add “Advertisement” above it, or use the sponsor block.',
    },
    'sponsor-without-name': {
      de: 'Die Anzeige nennt nicht, wer sie bezahlt: Trage den Namen ein.',
      en: 'The advertisement does not say who pays for it: enter the name.',
    },
  },
  fixes: {
    'advertisement-without-label': {
      label: { de: 'Als Anzeige kennzeichnen', en: 'Label it as an advertisement' },
      apply: (issue, { blockId }, publication) =>
        changeBlock(issue, blockId, (block) => asAdvertisement(block, publication)),
    },
  },
  check: ({ blocks, publication }) => {
    const { sponsor } = labelsOf(publication);
    return blocks.flatMap((block) => inBlock(block, sponsor));
  },
};

function inBlock({ id, block, texts }: CheckedBlock, label: string): Finding[] {
  if (block.type === 'sponsor') {
    const isNamed = block.sponsor.trim() !== '';
    return isNamed ? [] : [finding('sponsor-without-name', 'warning', id)];
  }
  const lines = texts.map(({ plain }) => plain);
  if (lines.some((line) => isLabelled(line, label))) return [];
  const heading = texts.find(({ piece }) => piece.kind === 'heading')?.plain ?? '';
  const text =
    headedAsAd.exec(heading)?.[0] ??
    lines.map((line) => speaksOfSponsor.exec(line)?.[0]).find((words) => words !== undefined);
  if (text === undefined) return [];
  return [finding('advertisement-without-label', 'warning', id, { text: text.trim() })];
}

/** True if a line starts with the newsletter's own label, or with a usual one. */
function isLabelled(line: string, label: string): boolean {
  const at = labelIn(line, label);
  const opens = at >= 0 && !/[\p{L}\p{N}]/u.test(line.slice(0, at));
  return opens || labelled.test(line.slice(0, 40));
}

/** Turns a text into an advertisement block; other blocks get the label in their headline or first line. */
function asAdvertisement(block: Block | NewsItem, publication: Publication): Block | NewsItem {
  const label = labelsOf(publication).sponsor;
  if (block.type === 'text' && block.sources.length === 0) {
    const { id, headline, body } = block;
    return withAudienceOf({ ...blankBlock('sponsor', id), headline, body }, block);
  }
  if ('headline' in block && block.headline.length > 0)
    return { ...block, headline: after(label, block.headline) };
  if (!('body' in block)) return block;
  const [first, ...rest] = block.body;
  return first?.type === 'paragraph'
    ? { ...block, body: [{ ...first, content: after(label, first.content) }, ...rest] }
    : block;
}

function after(label: string, text: RichText): RichText {
  const [first, ...rest] = text;
  return typeof first === 'string' ? [`${label}: ${first}`, ...rest] : [`${label}: `, ...text];
}
