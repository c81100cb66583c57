import { useMemo, useState, type ReactNode } from 'react';
import { compareIssues, type BlockComparison } from '../../../issue/compare/compareIssues.ts';
import { mergeIssues } from '../../../issue/compare/mergeIssues.ts';
import type { WhoChanged } from '../../../issue/compare/whoChanged.ts';
import type { Issue } from '../../../issue/issue.ts';
import type { Publication } from '../../../issue/publication.ts';
import { ComparedIssue } from '../compare/ComparedIssue.tsx';
import { ComparedText } from '../compare/ComparedText.tsx';
import { blockName } from '../../language/blockName.ts';
import { useMessages } from '../../language/useMessages.ts';
import '../../styles/conflict.css';
import { Button } from '../../ui/Button.tsx';

type Side = 'before' | 'after';
const sides: readonly Side[] = ['before', 'after'];

interface Properties {
  readonly before: Issue;
  readonly after: Issue;
  /** Which side changed a block; undefined if unknown, and then the earlier version is preselected everywhere. */
  readonly whoChanged: WhoChanged | undefined;
  readonly names: Readonly<Record<Side | 'allBefore' | 'allAfter' | 'take' | 'leave', string>>;
  readonly publication: Publication;
  readonly onTake: (chosen: Issue) => void;
  readonly onLeave: () => void;
  /** Additional actions. */
  readonly children?: ReactNode;
}

/** Two versions side by side, with a choice for each block that differs. */
export function ChosenVersions({
  before,
  after,
  whoChanged,
  names,
  publication,
  onTake,
  onLeave,
  children,
}: Properties) {
  const compared = useMemo(
    () => compareIssues(before, after, publication),
    [before, after, publication],
  );
  const [all, setAll] = useState<Side>();
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const suggested = (key: string) => (whoChanged?.(key) === 'after' ? 'after' : 'before');
  const choose = (key: string): Side => chosen[key] ?? all ?? suggested(key);
  const chooseAll = (side: Side) => {
    setAll(side);
    setChosen({});
  };
  return (
    <>
      <div className="chosen-all">
        {sides.map((side) => (
          <Button key={side} onClick={() => chooseAll(side)}>
            {side === 'before' ? names.allBefore : names.allAfter}
          </Button>
        ))}
      </div>
      <ComparedIssue
        compared={compared}
        show={(comparison) => (
          <VersionChoice
            comparison={comparison}
            isContested={whoChanged?.(comparison.key) === 'both'}
            chosen={choose(comparison.key)}
            names={names}
            onChoose={(side) => setChosen({ ...chosen, [comparison.key]: side })}
          />
        )}
      />
      <footer>
        {children}
        <Button onClick={onLeave}>{names.leave}</Button>
        <Button className="primary" onClick={() => onTake(mergeIssues(before, after, choose))}>
          {names.take}
        </Button>
      </footer>
    </>
  );
}

interface ChoiceProperties {
  readonly comparison: BlockComparison;
  readonly isContested: boolean;
  readonly chosen: Side;
  readonly names: Readonly<Record<Side, string>>;
  readonly onChoose: (side: Side) => void;
}

function VersionChoice(properties: ChoiceProperties) {
  const messages = useMessages();
  const { comparison, isContested, chosen, names, onChoose } = properties;
  const { conflict } = messages;
  return (
    <>
      {isContested && <p className="compared-note contested">{conflict.both}</p>}
      <div
        className="version-choice"
        role="radiogroup"
        aria-label={conflict.choice(blockName(comparison.type, messages))}
      >
        {sides.map((side) => (
          <div key={side} data-chosen={side === chosen} onClick={() => onChoose(side)}>
            <label>
              <input
                type="radio"
                name={`version of ${comparison.key}`}
                checked={side === chosen}
                onChange={() => onChoose(side)}
              />
              {names[side]}
            </label>
            <ComparedText comparison={comparison} side={side} />
          </div>
        ))}
      </div>
    </>
  );
}
