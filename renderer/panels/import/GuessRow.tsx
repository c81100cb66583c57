import { useMemo, useState } from 'react';
import type { Block } from '../../../issue/blocks/allBlocks.ts';
import { kindsFor, type GuessedKind } from '../../../issue/import/guesses/changeKind.ts';
import { joinBlocks, splitPlaces } from '../../../issue/import/guesses/splitBlock.ts';
import { newBlockId } from '../../../issue/file/blockId.ts';
import { layoutOf, type Publication } from '../../../issue/publication.ts';
import type { TextContext } from '../../../issue/text/context.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import type { GuessChange } from './changeGuesses.ts';
import { firstWords, linesOfBlock } from './wordsOfBlock.ts';

interface Properties {
  readonly block: Block;
  readonly next: Block | undefined;
  readonly at: number;
  readonly publication: Publication;
  /** The context of the texts. */
  readonly context: TextContext;
  readonly onChange: (change: GuessChange) => void;
}

/** A block that was guessed, other than the masthead: its kind, its words, and what can be changed. */
export function GuessRow({ block, next, at, publication, context, onChange }: Properties) {
  const messages = useAllMessages();
  const { guesses } = messages;
  const [isOpen, setOpen] = useState(false);
  const layout = useMemo(() => layoutOf(publication), [publication]);
  const kinds = useMemo(() => kindsFor(block, layout), [block, layout]);
  const places = useMemo(() => splitPlaces(block), [block]);
  const canJoin = useMemo(
    () => next !== undefined && joinBlocks(block, next, layout) !== undefined,
    [block, next, layout],
  );
  const words = useMemo(
    () => firstWords(block, publication, context),
    [block, publication, context],
  );
  const name = block.type === 'unknown' ? '?' : messages.blocks[block.type].name;
  const about = `${String(at + 1)}, ${words || name}`;
  return (
    <li>
      {kinds.length > 1 ? (
        <Select
          aria-label={guesses.kindOf(about)}
          value={block.type as GuessedKind}
          options={kinds.map((kind) => [kind, messages.blocks[kind].name])}
          onChange={(to) => onChange({ kind: 'kind', at, to })}
        />
      ) : (
        <b>{name}</b>
      )}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{words || name}</summary>
        {isOpen &&
          linesOfBlock(block, publication, context).map((line, index) => <p key={index}>{line}</p>)}
      </details>
      <div className="guess-actions">
        {places.length > 0 && (
          <Select
            aria-label={guesses.splitOf(about)}
            value=""
            options={[
              ['', guesses.split],
              ...places.map((place, index) => [String(index), guesses.before(place)] as const),
            ]}
            onChange={(place) => {
              onChange({ kind: 'split', at, place: Number(place), newId: newBlockId() });
            }}
          />
        )}
        {canJoin && (
          <Button aria-label={guesses.joinOf(about)} onClick={() => onChange({ kind: 'join', at })}>
            {guesses.join}
          </Button>
        )}
        <Button
          aria-label={guesses.leaveOutOf(about)}
          onClick={() => onChange({ kind: 'leave-out', at })}
        >
          {guesses.leaveOut}
        </Button>
      </div>
    </li>
  );
}
