import { useMemo, useState } from 'react';
import type { Block } from '../../../issue/blocks/allBlocks.ts';
import { kindsFor, type GuessedKind } from '../../../issue/import/guesses/changeKind.ts';
import { joinBlocks, splitPlaces } from '../../../issue/import/guesses/splitBlock.ts';
import { newBlockId } from '../../../issue/file/blockId.ts';
import { layoutOf, type Publication } from '../../../issue/publication.ts';
import type { TextContext } from '../../../issue/text/context.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
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
        <select
          aria-label={guesses.kindOf(about)}
          value={block.type}
          onChange={({ target }) => onChange({ kind: 'kind', at, to: target.value as GuessedKind })}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {messages.blocks[kind].name}
            </option>
          ))}
        </select>
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
          <select
            aria-label={guesses.splitOf(about)}
            value=""
            onChange={({ target }) => {
              onChange({ kind: 'split', at, place: Number(target.value), newId: newBlockId() });
            }}
          >
            <option value="">{guesses.split}</option>
            {places.map((place, index) => (
              <option key={index} value={index}>
                {guesses.before(place)}
              </option>
            ))}
          </select>
        )}
        {canJoin && (
          <button
            type="button"
            aria-label={guesses.joinOf(about)}
            onClick={() => onChange({ kind: 'join', at })}
          >
            {guesses.join}
          </button>
        )}
        <button
          type="button"
          aria-label={guesses.leaveOutOf(about)}
          onClick={() => onChange({ kind: 'leave-out', at })}
        >
          {guesses.leaveOut}
        </button>
      </div>
    </li>
  );
}
