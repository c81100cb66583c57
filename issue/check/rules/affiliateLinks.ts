import { labelsOf } from '../../language/labels.ts';
import { linkOf, type RichText } from '../../text/inline.ts';
import { changeRichTexts } from '../../changes/changeTexts.ts';
import { changeBlock } from '../../changes/changeBlock.ts';
import { replaceIn } from '../../changes/replaceIn.ts';
import { finding } from '../finding.ts';
import { labelIn } from '../labelIn.ts';
import type { Rule } from '../rule.ts';

/** Affiliate links: Amazon's partner tag (`…-21`), affiliate networks and their parameters. */
const earning =
  /^https?:\/\/(?:[\w-]+\.)*(?:amazon\.[a-z.]+\/[^#]*[?&]tag=[\w-]+-2\d(?:&|$|#)|amzn\.to\/|awin1\.com\/|tidd\.ly\/|financeads\.net\/|digistore24\.com\/(?:redir|product)|shareasale\.com\/|linksynergy\.com\/|prf\.hn\/click|go2cloud\.org\/|[^?#]*[?&](?:aff|affid|aff_id|affiliate|affiliate_id|partner_?id)=)/iu;
const owned = /affiliate|provision|partnerlink|werbelink|anzeige|werbung|advertis|commission/iu;

/** Affiliate links are labelled, individually or by a remark anywhere in the issue. */
export const affiliateLinks: Rule = {
  sentences: {
    'affiliate-link-without-label': {
      de: 'An dem Link {address} verdienst du mit, und nirgends steht es: Kennzeichne ihn als Anzeige.',
      en: 'The link {address} is an affiliate link, but nothing says so: label it as an advertisement.',
    },
  },
  fixes: {
    'affiliate-link-without-label': {
      label: { de: '„(Anzeige)“ dahintersetzen', en: 'Add “(Advertisement)” after it' },
      apply: (issue, { blockId, values }, publication) => {
        const mark = ` (${labelsOf(publication).sponsor})`;
        const address = String(values['address']);
        return changeBlock(issue, blockId, (block) =>
          changeRichTexts(
            replaceIn(block, (value) => withLabel(value, address, mark)),
            (text) => withMark(text, address, mark),
          ),
        );
      },
    },
  },
  check: ({ blocks, publication }) => {
    const { sponsor: label } = labelsOf(publication);
    const says = (text: string) => owned.test(text) || labelIn(text, label) >= 0;
    const isOwned = blocks.some(
      ({ block, texts }) => block.type !== 'sponsor' && texts.some(({ plain }) => says(plain)),
    );
    if (isOwned) return [];
    return blocks.flatMap(({ id, block, addresses }) =>
      (block.type === 'sponsor' ? [] : addresses)
        .map((typed) => typed.trim())
        .filter((address) => earning.test(address))
        .map((address) => finding('affiliate-link-without-label', 'warning', id, { address })),
    );
  },
};

/** Marks the label of a source or a list's link with that address. */
function withLabel(value: unknown, address: string, mark: string): unknown {
  if (typeof value !== 'object' || value === null || !('url' in value) || !('label' in value))
    return value;
  if (value.url !== address || !Array.isArray(value.label)) return value;
  return { ...value, label: [...(value.label as RichText), mark] };
}

/** Adds the mark after the words that link there. */
function withMark(text: RichText, address: string, mark: string): RichText {
  const last = text.findLastIndex((inline) => linkOf(inline)?.trim() === address);
  return last === -1 ? text : text.toSpliced(last + 1, 0, mark);
}
