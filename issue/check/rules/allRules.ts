import type { Rule } from '../rule.ts';
import { addresses } from './addresses.ts';
import { affiliateLinks } from './affiliateLinks.ts';
import { altTexts } from './altTexts.ts';
import { audiences } from './audiences.ts';
import { charts } from './charts.ts';
import { contrasts } from './contrasts.ts';
import { draftRequirements } from './draftRequirements.ts';
import { duplicates } from './duplicates.ts';
import { earningsDays } from './earningsDays.ts';
import { emptyBlocks } from './emptyBlocks.ts';
import { figures } from './figures.ts';
import { footer } from './footer.ts';
import { headings } from './headings.ts';
import { hiddenEmails } from './hiddenEmails.ts';
import { subjectLength } from './subjectLength.ts';
import { licences } from './licences.ts';
import { length } from './length.ts';
import { masthead } from './masthead.ts';
import { mergeTags } from './mergeTags.ts';
import { missingAddresses } from './missingAddresses.ts';
import { namelessLinks } from './namelessLinks.ts';
import { pictureFormats } from './pictureFormats.ts';
import { linkAnswers } from './linkAnswers.ts';
import { pictureWeight } from './pictureWeight.ts';
import { placeholders } from './placeholders.ts';
import { sponsors } from './sponsors.ts';
import { tables } from './tables.ts';
import { titleWeek } from './titleWeek.ts';
import { tokens } from './tokens.ts';
import { trackers } from './trackers.ts';
import { typedTags } from './typedTags.ts';
import { tokensFixed } from './tokensFixed.ts';
import { units } from './units.ts';
import { unknownBlocks } from './unknownBlocks.ts';
import { weekdays } from './weekdays.ts';
import { weight } from './weight.ts';

/** Every rule. A new one is a file in this folder and a line here. */
export const rules: readonly Rule[] = [
  masthead,
  titleWeek,
  subjectLength,
  footer,
  draftRequirements,
  weight,
  length,
  contrasts,
  emptyBlocks,
  audiences,
  headings,
  placeholders,
  hiddenEmails,
  tokens,
  tokensFixed,
  units,
  mergeTags,
  typedTags,
  missingAddresses,
  namelessLinks,
  addresses,
  linkAnswers,
  trackers,
  duplicates,
  charts,
  tables,
  figures,
  licences,
  altTexts,
  pictureFormats,
  pictureWeight,
  weekdays,
  earningsDays,
  sponsors,
  affiliateLinks,
  unknownBlocks,
];
