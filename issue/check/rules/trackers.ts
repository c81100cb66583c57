import type { Publication } from '../../publication.ts';
import { changeAddress } from '../../changes/changeAddress.ts';
import { changeBlock } from '../../changes/changeBlock.ts';
import type { CheckedBlock } from '../checkedBlocks.ts';
import { finding, type Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { redirectOf, withoutRedirects } from '../../addresses/redirects.ts';
import { withoutTrackers } from '../../addresses/withoutTrackers.ts';

/** No link carries third-party tracking parameters; links in advertisements are the advertiser's responsibility. */
export const trackers: Rule = {
  sentences: {
    'tracked-link': {
      de: 'Der Link {address} trägt Zählmarken anderer ({names}): Entferne sie.',
      en: 'The link {address} contains third-party trackers ({names}): remove them.',
    },
    'counted-link': {
      de: 'Der Link {address} führt über den Zähler eines anderen und oft unter deinem Namen: Öffne ihn, und nimm die Adresse, bei der du ankommst.',
      en: 'The link {address} goes through a third-party redirect that counts clicks: open it, and use the address it leads to.',
    },
  },
  fixes: {
    'tracked-link': {
      label: { de: 'Zählmarken entfernen', en: 'Remove the trackers' },
      apply: (issue, { blockId, values }, { name }) => {
        const address = String(values['address']);
        const stripped = withoutTrackers(address, name);
        return changeBlock(issue, blockId, changeAddress(address, stripped.address));
      },
    },
    'counted-link': {
      label: { de: 'Adresse dahinter nehmen', en: 'Use the final address' },
      apply: (issue, { blockId, values }, { name }) => {
        const address = String(values['address']);
        const target = withoutRedirects(address);
        if (target === address) return issue;
        const stripped = withoutTrackers(target, name);
        return changeBlock(issue, blockId, changeAddress(address, stripped.address));
      },
    },
  },
  check: ({ blocks, publication }) => blocks.flatMap((checked) => inBlock(checked, publication)),
};

function inBlock({ id, block, addresses }: CheckedBlock, { name }: Publication): Finding[] {
  if (block.type === 'sponsor') return [];
  return addresses.flatMap((typed): Finding[] => {
    const address = typed.trim();
    if (redirectOf(address)) return [finding('counted-link', 'warning', id, { address })];
    const names = withoutTrackers(address, name).names.join(', ');
    return names === '' ? [] : [finding('tracked-link', 'warning', id, { address, names })];
  });
}
