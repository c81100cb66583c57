import { useMemo, useState, type ReactNode } from 'react';
import { compareIssues } from '../../../issue/compare/compareIssues.ts';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import type { Issue } from '../../../issue/issue.ts';
import type { Publication } from '../../../issue/publication.ts';
import { ComparedIssue } from '../compare/ComparedIssue.tsx';
import { ComparedText } from '../compare/ComparedText.tsx';
import { useMessages } from '../../language/useMessages.ts';
import { whyNot } from '../../language/whyNot.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { moment } from './moment.ts';
import type { Offer } from './useOffers.ts';

interface Properties {
  readonly offer: Offer;
  /** The open issue; undefined if the issue of the recovered text is gone. */
  readonly opened: Issue | undefined;
  readonly publication: Publication;
  /** Undefined if the page cannot be edited: the text can then become a new issue. */
  readonly onTake: ((recovered: Issue) => void) | undefined;
  readonly onKeep: () => void;
  readonly onAddAsNew: () => void;
  readonly onDiscard: () => void;
  readonly onLater: () => void;
}

/** The recovered text side by side with the saved one: the author chooses one, or decides later. */
export function RecoveryDialog(properties: Properties) {
  const messages = useMessages();
  const { offer, opened, publication, onLater } = properties;
  const { recovery } = messages;
  const recovered = useMemo(() => parseIssue(offer.text), [offer]);
  const [saved] = useState(opened);
  const compared = useMemo(
    () =>
      recovered.outcome === 'invalid'
        ? []
        : compareIssues(saved ?? { blocks: [] }, recovered.issue, publication),
    [saved, recovered, publication],
  );
  const { savedTime } = offer;
  return (
    <Dialog title={recovery.title} closeLabel={recovery.later} onClose={onLater}>
      <p>
        {recovery.lead(
          moment(offer.time, messages.code),
          savedTime === null ? undefined : moment(savedTime, messages.code),
        )}
      </p>
      {recovered.outcome === 'invalid' ? (
        <p>
          {recovery.unreadable} {whyNot(recovered, messages.reasons)}
        </p>
      ) : (
        <ComparedIssue
          compared={compared}
          show={(comparison) =>
            saved && (
              <div className="side-by-side">
                {(['before', 'after'] as const).map((side) => (
                  <section key={side}>
                    <h4>{side === 'before' ? recovery.saved : recovery.recovered}</h4>
                    <ComparedText comparison={comparison} side={side} />
                  </section>
                ))}
              </div>
            )
          }
        />
      )}
      {saved && <p className="compared-note">{recovery.nothingLost}</p>}
      <footer>
        <Button onClick={onLater}>{recovery.later}</Button>
        {saved ? (
          <OfInLibrary
            {...properties}
            recovered={recovered.outcome === 'parsed' && recovered.issue}
          />
        ) : (
          <OfGone {...properties} />
        )}
      </footer>
    </Dialog>
  );
}

function OfInLibrary({
  recovered,
  onKeep,
  onTake,
  onAddAsNew,
}: Properties & { readonly recovered: Issue | false }): ReactNode {
  const messages = useMessages();
  return (
    <>
      <Button onClick={onKeep}>{messages.recovery.keep}</Button>
      {recovered && onTake ? (
        <Button className="primary" onClick={() => onTake(recovered)}>
          {messages.recovery.take}
        </Button>
      ) : (
        <AddAsNew onAddAsNew={onAddAsNew} />
      )}
    </>
  );
}

function OfGone({ onDiscard, onAddAsNew }: Properties): ReactNode {
  const messages = useMessages();
  return (
    <>
      <Button onClick={onDiscard}>{messages.recovery.discard}</Button>
      <AddAsNew onAddAsNew={onAddAsNew} />
    </>
  );
}

function AddAsNew({ onAddAsNew }: Pick<Properties, 'onAddAsNew'>) {
  const messages = useMessages();
  return (
    <Button className="primary" onClick={onAddAsNew}>
      {messages.recovery.addAsNew}
    </Button>
  );
}
