import type { Rule } from '../rule.ts';
import { addresses } from './addresses.ts';
import { altTexts } from './altTexts.ts';
import { duplicates } from './duplicates.ts';
import { earningsDays } from './earningsDays.ts';
import { emptyBlocks } from './emptyBlocks.ts';
import { inboxLine } from './inboxLine.ts';
import { length } from './length.ts';
import { masthead } from './masthead.ts';
import { mergeTags } from './mergeTags.ts';
import { missingAddresses } from './missingAddresses.ts';
import { figures } from './figures.ts';
import { placeholders } from './placeholders.ts';
import { tokens } from './tokens.ts';
import { trackers } from './trackers.ts';
import { unknownBlocks } from './unknownBlocks.ts';
import { weekdays } from './weekdays.ts';
import { weight } from './weight.ts';

/** Every rule. A new one is a file beside these and a line here. */
export const rules: readonly Rule[] = [
  masthead,
  inboxLine,
  emptyBlocks,
  placeholders,
  addresses,
  trackers,
  duplicates,
  missingAddresses,
  figures,
  altTexts,
  weekdays,
  earningsDays,
  mergeTags,
  tokens,
  unknownBlocks,
  length,
  weight,
];
