import { useRef } from 'react';
import type { Publication } from '../../../issue/publication.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { GuessRow } from './GuessRow.tsx';
import type { ChangedImport } from './useGuesses.ts';

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
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {importing.found}
      </h3>
      <p>{words.hint}</p>
      <ol className="guesses">
        {blocks.slice(0, mostListed).map((block, at) => (
          <GuessRow
            key={block.id}
            block={block}
            next={blocks[at + 1]}
            at={at}
            publication={publication}
            onChange={(changed) => {
              change(changed);
              // The control that was used is gone.
              if (changed.kind === 'leave-out') heading.current?.focus();
            }}
          />
        ))}
      </ol>
      {blocks.length > mostListed && <p>{importing.more(blocks.length - mostListed)}</p>}
      {guesses.isChanged && (
        <button
          type="button"
          onClick={() => {
            guesses.reset();
            heading.current?.focus();
          }}
        >
          {words.reset}
        </button>
      )}
    </>
  );
}
