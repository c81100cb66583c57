import { LifeBuoy } from 'lucide-react';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import { headerText } from '../../../issue/export/headerText.ts';
import { mastheadOf } from '../../../issue/issue.ts';
import type { Messages } from '../../language/messages.ts';
import { useMessages } from '../../language/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { moment } from './moment.ts';
import type { Offer } from './useOffers.ts';

interface Properties {
  readonly offers: readonly Offer[];
  readonly onLook: (offer: Offer) => void;
}

/** Reports that unsaved text was recovered, and for which issues. */
export function RecoveryNotice({ offers, onLook }: Properties) {
  const messages = useMessages();
  const { recovery } = messages;
  return (
    <section className="recovery-notice" aria-label={recovery.title}>
      <ul>
        {offers.map((offer) => (
          <li key={offer.session}>
            <LifeBuoy size={16} aria-hidden />
            <span>
              {recovery.waits(titleOf(offer, messages), moment(offer.time, messages.code, 'short'))}
            </span>
            <Button onClick={() => onLook(offer)}>{recovery.look}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function titleOf({ id, text }: Offer, messages: Messages): string {
  const parsed = parseIssue(text);
  if (parsed.outcome === 'invalid') return id;
  return headerText(mastheadOf(parsed.issue)?.title ?? '') || messages.library.untitled;
}
