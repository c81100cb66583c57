import { pageOf } from '../../addresses/pageOf.ts';
import type { Piece } from '../../text/piece.ts';
import { replaceInBlock } from '../../changes/changeBlock.ts';
import type { CheckedBlock } from '../checkedBlocks.ts';
import { isStanding, storyOf, type EarlierLinks } from '../earlierLinks.ts';
import { finding, type Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** No list names the same page twice, and no story appears twice, in this issue or across earlier ones. */
export const duplicates: Rule = {
  sentences: {
    'duplicate-link': {
      de: 'In dieser Liste führen zwei Links zu {address}: Lösche einen, oder trage die richtige Adresse ein.',
      en: 'Two links in this list point to {address}: delete one, or enter the right address.',
    },
    'repeated-link': {
      de: '{address} hast du weiter oben schon verlinkt: Prüfe, ob du dasselbe zweimal erzählst.',
      en: 'You already linked to {address} above: check that you do not tell the same story twice.',
    },
    'linked-before': {
      de: '{address} hast du schon in „{issue}“ verlinkt: Erzählst du die Geschichte noch einmal, dann sag, was neu ist.',
      en: 'You linked to {address} in “{issue}” before: if you cover the story again, say what is new.',
    },
  },
  fixes: {
    'duplicate-link': {
      label: { de: 'Den zweiten löschen', en: 'Delete the second' },
      apply: (issue, { blockId, values }) =>
        replaceInBlock(issue, blockId, (value, field) =>
          (field === 'sources' || field === 'items') && Array.isArray(value)
            ? withoutSecond(value, String(values['address']))
            : value,
        ),
    },
  },
  check: ({ blocks, earlierLinks }) => [
    ...withinLists(blocks),
    ...acrossBlocks(blocks),
    ...acrossIssues(blocks, earlierLinks),
  ],
};

function withinLists(blocks: readonly CheckedBlock[]): Finding[] {
  return blocks.flatMap(({ id, pieces }) =>
    pieces.flatMap((piece) => {
      const urls = listOf(piece).map(({ url }) => url.trim());
      const repeated = urls.filter((url, index) => index > firstLike(urls, url));
      return repeated.map((address) => finding('duplicate-link', 'warning', id, { address }));
    }),
  );
}

function acrossBlocks(blocks: readonly CheckedBlock[]): Finding[] {
  const seen = new Map<string, string>();
  return storiesIn(blocks).flatMap(({ id, page, address }) => {
    const before = seen.get(page) ?? id;
    seen.set(page, before);
    return before === id ? [] : [finding('repeated-link', 'hint', id, { address })];
  });
}

function acrossIssues(blocks: readonly CheckedBlock[], earlier: EarlierLinks): Finding[] {
  return storiesIn(blocks).flatMap(({ id, page, address }) => {
    const before = Object.hasOwn(earlier, page) ? earlier[page] : undefined;
    if (!before) return [];
    const values = { address, issue: before.title || before.date };
    return [finding('linked-before', 'hint', id, values)];
  });
}

/** Returns the links to stories, by the pages that they lead to. */
function storiesIn(blocks: readonly CheckedBlock[]) {
  return blocks
    .filter(({ block }) => !isStanding(block))
    .flatMap(({ id, addresses }) =>
      addresses.flatMap((address) => {
        const page = storyOf(address);
        return page === undefined ? [] : [{ id, page, address: address.trim() }];
      }),
    );
}

function listOf(piece: Piece): readonly { readonly url: string }[] {
  if (piece.kind === 'sources') return piece.sources;
  return piece.kind === 'links' ? piece.items : [];
}

function firstLike(urls: readonly string[], url: string): number {
  const page = pageOf(url);
  return page === undefined ? urls.length : urls.findIndex((other) => pageOf(other) === page);
}

/** Removes the last entry with this address if an earlier one leads to the same page. */
function withoutSecond(list: readonly unknown[], address: string): readonly unknown[] {
  const urls = list.map((item) =>
    typeof item === 'object' && item !== null && 'url' in item ? String(item.url).trim() : '',
  );
  const second = urls.findLastIndex(
    (url, index) => url === address && firstLike(urls, url) < index,
  );
  return second === -1 ? list : list.toSpliced(second, 1);
}
