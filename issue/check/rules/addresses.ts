import { safeUrl } from '../../addresses/safeUrl.ts';
import { withScheme } from '../../addresses/withScheme.ts';
import { changeAddress } from '../../changes/changeAddress.ts';
import { changeBlock } from '../../changes/changeBlock.ts';
import type { CheckedBlock } from '../checkedBlocks.ts';
import { finding, type Finding } from '../finding.ts';
import type { Fix, Rule } from '../rule.ts';

/** Hosts that exist only on the author's own computer or network. */
const ownNetwork =
  /^https?:\/\/(?:[^/?#@]*@)?(?:localhost|[^/?#:]+\.(?:local|localhost|internal|home\.arpa|fritz\.box)|fritz\.box|127(?:\.\d+){3}|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|\[::1\])(?:[:/?#]|$)/iu;

/** Cleans up addresses such as `mailto: a@b.de` and `tel: 030 / 12 34`. */
const tidy: Fix = {
  label: { de: 'Adresse in Ordnung bringen', en: 'Fix the address' },
  apply: byAddress((address) => withScheme(address) ?? address),
};

/** Every link has an address that is safe, reachable for readers, and encrypted. */
export const addresses: Rule = {
  sentences: {
    'unsafe-link': {
      de: 'Die Adresse „{address}“ kann kein Link sein: Sie muss mit https:// beginnen (oder mit mailto: oder tel:).',
      en: '“{address}” is not a valid link: it must begin with https:// (or mailto: or tel:).',
    },
    'mail-link': {
      de: 'Mit „{address}“ lässt sich keine E-Mail schreiben: Nach mailto: gehört eine Adresse wie name@example.org.',
      en: '“{address}” has no recipient: mailto: must be followed by an address such as name@example.org.',
    },
    'telephone-link': {
      de: '„{address}“ lässt sich nicht anrufen: Nach tel: gehören nur Ziffern, am besten mit Landesvorwahl, wie tel:+49301234567.',
      en: '“{address}” cannot be called: tel: must be followed by digits only, preferably with the country code, as in tel:+49301234567.',
    },
    'local-link': {
      de: 'Die Adresse {address} gibt es nur auf deinem Rechner oder in deinem Netz: Nimm die öffentliche.',
      en: '{address} only works on your own computer or network: use the public address.',
    },
    'http-link': {
      de: 'Der Link {address} ist unverschlüsselt: Nimm https://, und prüfe, ob die Seite dort erscheint.',
      en: 'The link {address} is not encrypted: use https://, and check that the page exists there.',
    },
  },
  fixes: {
    'unsafe-link': {
      label: { de: 'https:// davorsetzen', en: 'Add https://' },
      apply: byAddress((address) => withScheme(address) ?? address),
    },
    'mail-link': tidy,
    'telephone-link': tidy,
    'http-link': {
      label: { de: 'https:// nehmen', en: 'Use https://' },
      apply: byAddress((address) => address.replace(/^http:/i, 'https:')),
    },
  },
  check: ({ blocks }) => blocks.flatMap(inBlock),
};

function inBlock({ id, addresses: links }: CheckedBlock): Finding[] {
  return links.flatMap((link): Finding[] => {
    const address = safeUrl(link);
    const values = { address: link.trim() };
    if (address === undefined) return [finding(unsafeKind(link), 'error', id, values)];
    if (ownNetwork.test(address)) return [finding('local-link', 'error', id, values)];
    return address.startsWith('http:') ? [finding('http-link', 'warning', id, values)] : [];
  });
}

function unsafeKind(link: string): string {
  if (/^\s*mailto:/iu.test(link)) return 'mail-link';
  return /^\s*tel:/iu.test(link) ? 'telephone-link' : 'unsafe-link';
}

/** Returns a fix for the address in the finding, applied throughout its block. */
export function byAddress(better: (address: string) => string): Fix['apply'] {
  return (issue, { blockId, values }) => {
    const address = String(values['address']);
    return changeBlock(issue, blockId, changeAddress(address, better(address)));
  };
}
