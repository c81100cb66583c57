import { blockFormsOf } from '../editor/schema/document/formsInSchema.ts';
import { buttonForm } from './button/buttonForm.ts';
import { chartForm } from './chart/chartForm.ts';
import { dividerForm } from './divider/dividerForm.ts';
import { earningsForm } from './earnings/earningsForm.ts';
import { figureForm } from './figure/figureForm.ts';
import { greetingForm } from './greeting/greetingForm.ts';
import { leadEssayForm } from './lead-essay/leadEssayForm.ts';
import { linkListForm } from './link-list/linkListForm.ts';
import { mastheadForm } from './masthead/mastheadForm.ts';
import { newsItemForm } from './news-item/newsItemForm.ts';
import { newsSectionFormOf } from './news-section/newsSectionForm.ts';
import { outroForm } from './outro/outroForm.ts';
import { pullQuoteForm } from './pull-quote/pullQuoteForm.ts';
import { shareForm } from './share/shareForm.ts';
import { smallPrintForm } from './small-print/smallPrintForm.ts';
import { sponsorForm } from './sponsor/sponsorForm.ts';
import { tableForm } from './table/tableForm.ts';
import { textForm } from './text/textForm.ts';
import { tipForm } from './tip/tipForm.ts';

/** The form of each block, in the order of the block menu. To add a block, add a line here. */
export const blockForms = blockFormsOf({
  masthead: mastheadForm,
  greeting: greetingForm,
  'lead-essay': leadEssayForm,
  'news-section': newsSectionFormOf(newsItemForm),
  chart: chartForm,
  table: tableForm,
  tip: tipForm,
  earnings: earningsForm,
  text: textForm,
  figure: figureForm,
  'pull-quote': pullQuoteForm,
  'link-list': linkListForm,
  button: buttonForm,
  sponsor: sponsorForm,
  divider: dividerForm,
  outro: outroForm,
  share: shareForm,
  'small-print': smallPrintForm,
});
