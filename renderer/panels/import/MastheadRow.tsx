import type { Block } from '../../../issue/blocks/allBlocks.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import type { GuessChange } from './changeGuesses.ts';

interface Properties {
  readonly block: Extract<Block, { type: 'masthead' }>;
  readonly at: number;
  readonly onChange: (change: GuessChange) => void;
}

/** The guessed masthead: its title and its date can be changed. */
export function MastheadRow({ block, at, onChange }: Properties) {
  const { blocks, guesses } = useAllMessages();
  return (
    <li>
      <b>{blocks.masthead.name}</b>
      <div className="guess-head">
        <label>
          {guesses.title}
          <input
            value={block.title}
            onChange={({ target }) => onChange({ kind: 'head', at, title: target.value })}
          />
        </label>
        <label>
          {guesses.date}
          <input
            type="date"
            value={block.date}
            onChange={({ target }) => onChange({ kind: 'head', at, date: target.value })}
          />
        </label>
      </div>
    </li>
  );
}
