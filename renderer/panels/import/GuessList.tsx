import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Block } from '../../../issue/blocks/allBlocks.ts';
import type { Publication } from '../../../issue/publication.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { isFocusLost } from '../../ui/catchFocus.ts';
import type { GuessChange } from './changeGuesses.ts';
import { GuessRow } from './GuessRow.tsx';
import { More } from './More.tsx';
import type { ChangedImport } from './useGuesses.ts';
import { contextOf } from './wordsOfBlock.ts';

/** Most blocks that are listed; the others are only counted. */
const mostListed = 200;

interface Properties {
  readonly guesses: ChangedImport;
  readonly publication: Publication;
}

/** Each block that was guessed, with what it was made of; its kind and its limits can be changed. */
export function GuessList({ guesses, publication }: Properties) {
  const { guesses: words, importing } = useAllMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const { blocks, change } = guesses;
  const context = useMemo(() => contextOf(blocks, publication), [blocks, publication]);
  const shown = useRef(blocks);
  useLayoutEffect(() => {
    // The control that was used may be gone.
    if (shown.current !== blocks && isFocusLost()) heading.current?.focus();
    shown.current = blocks;
  }, [blocks]);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {importing.found}
      </h3>
      <p>{words.hint}</p>
      <ol className="guesses">
        {blocks
          .slice(0, mostListed)
          .map((block, at) =>
            block.type === 'masthead' ? (
              <MastheadRow key={block.id} block={block} at={at} onChange={change} />
            ) : (
              <GuessRow
                key={block.id}
                block={block}
                next={blocks[at + 1]}
                at={at}
                publication={publication}
                context={context}
                onChange={change}
              />
            ),
          )}
      </ol>
      <More count={blocks.length - mostListed} />
      {guesses.isChanged && <Button onClick={guesses.reset}>{words.reset}</Button>}
    </>
  );
}

interface MastheadRowProperties {
  readonly block: Extract<Block, { type: 'masthead' }>;
  readonly at: number;
  readonly onChange: (change: GuessChange) => void;
}

/** The guessed masthead: its title and its date can be changed. */
function MastheadRow({ block, at, onChange }: MastheadRowProperties) {
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
