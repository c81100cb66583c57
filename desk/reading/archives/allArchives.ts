import type { ArchiveKind } from './archive.ts';
import { beehiiv } from './kinds/beehiiv.ts';
import { buttondown } from './kinds/buttondown.ts';
import { documents } from './kinds/documents.ts';
import { feed } from './kinds/feed.ts';
import { ghost } from './kinds/ghost.ts';
import { kit } from './kinds/kit.ts';
import { mailbox } from './kinds/mailbox.ts';
import { mailchimp } from './kinds/mailchimp.ts';
import { substack } from './kinds/substack.ts';
import { wordpress } from './kinds/wordpress.ts';

/**
 * All kinds of archives, in the order in which they look at the files: each takes its own and leaves the rest to those
 * after it, so the most particular come first and loose documents last.
 */
export const allArchives: readonly ArchiveKind[] = [
  substack,
  mailchimp,
  ghost,
  buttondown,
  beehiiv,
  kit,
  wordpress,
  feed,
  mailbox,
  documents,
];
