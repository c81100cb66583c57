import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Severity } from '../../../issue/check/checkIssue.ts';
import { blockName } from '../../language/blockName.ts';
import { useMessages } from '../../language/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import type { ShownFinding } from './checkedIssue.ts';
import { hasPlace } from './findingActions.ts';

interface Properties {
  readonly findings: readonly ShownFinding[];
  /** Shows the author the place of the finding. */
  readonly onJump: (found: ShownFinding) => void;
  /** Fixes it; undefined if the issue cannot be changed. */
  readonly onFix: ((found: ShownFinding) => void) | undefined;
}

const icons: Readonly<Record<Severity, typeof Info>> = {
  error: CircleAlert,
  warning: TriangleAlert,
  hint: Info,
};

/** The findings of the check: each leads to its place, and has a button if it can be fixed with one click. */
export function CheckList({ findings, onJump, onFix }: Properties) {
  const list = useRef<HTMLUListElement>(null);
  const keepFocus = useFocusAfterFix(list, findings);
  return (
    <ul ref={list} className="check-list">
      {findings.map((found, index) => (
        <li key={found.key} data-severity={found.severity}>
          <FindingHead found={found} />
          {hasPlace(found) ? (
            <Button className="check-sentence" onClick={() => onJump(found)}>
              {found.sentence}
            </Button>
          ) : (
            <p>{found.sentence}</p>
          )}
          {onFix && found.fix !== '' && (
            <Button
              className="check-fix"
              onClick={() => {
                keepFocus(index);
                onFix(found);
              }}
            >
              {found.fix}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function FindingHead({ found }: { found: ShownFinding }) {
  const messages = useMessages();
  const Icon = icons[found.severity];
  const { check } = messages;
  const place = found.type === undefined ? check.wholeIssue : blockName(found.type, messages);
  return (
    <small className="check-head">
      <Icon size={14} strokeWidth={2} role="img" aria-label={check.severities[found.severity]} />
      {place}
    </small>
  );
}

/**
 * Keeps the keyboard focus after a fix, which removes the focused button: once the list is updated, the next button
 * takes the focus.
 */
function useFocusAfterFix(
  list: React.RefObject<HTMLUListElement | null>,
  findings: readonly ShownFinding[],
): (index: number) => void {
  const place = useRef<number>(undefined);
  useEffect(() => {
    if (place.current === undefined || !list.current) return;
    const items = list.current.querySelectorAll('li');
    const item = items[Math.min(place.current, items.length - 1)];
    const button = item?.querySelector('button') ?? list.current.querySelector('button');
    place.current = undefined;
    button?.focus();
  }, [list, findings]);
  return (index) => {
    place.current = index;
  };
}
