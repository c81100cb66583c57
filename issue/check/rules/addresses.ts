import { safeUrl } from '../../export/safeUrl.ts';
import type { CheckedBlock } from '../checkedBlocks.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { addressesOf, allPieces } from '../walkPieces.ts';

/** Every link has a safe address, and an encrypted one. */
export const addresses: Rule = {
  sentences: {
    'unsafe-link': {
      de: 'Die Adresse „{address}“ kann kein Link sein: Sie muss mit https:// beginnen (oder mit mailto: oder tel:).',
      en: '“{address}” cannot be a link: it has to begin with https:// (or mailto: or tel:).',
    },
    'http-link': {
      de: 'Der Link {address} ist unverschlüsselt: Prüfe, ob es die Seite auch unter https:// gibt.',
      en: 'The link {address} is not encrypted: see whether the page is there under https:// as well.',
    },
  },
  check: ({ blocks, context }) => blocks.flatMap((checked) => inBlock(checked, context.language)),
};

function inBlock({ id, pieces }: CheckedBlock, language: string): Finding[] {
  const links = allPieces(pieces).flatMap((piece) => addressesOf(piece, language));
  return [...new Set(links)].flatMap((link): Finding[] => {
    const address = safeUrl(link);
    const values = { address: link.trim() };
    if (address === undefined) {
      return [{ rule: 'unsafe-link', severity: 'error', blockId: id, values }];
    }
    return address.startsWith('http:')
      ? [{ rule: 'http-link', severity: 'warning', blockId: id, values }]
      : [];
  });
}
