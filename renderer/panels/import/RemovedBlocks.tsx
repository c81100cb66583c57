import type { Publication } from '../../../issue/publication.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import type { ChangedImport } from './useGuesses.ts';
import { contextOf, firstWords } from './wordsOfBlock.ts';

interface Properties {
  readonly guesses: ChangedImport;
  readonly publication: Publication;
}

/** The blocks that the author left out of an import, as items of a list; each can be taken back. */
export function RemovedBlocks({ guesses, publication }: Properties) {
  const { guesses: texts } = useAllMessages();
  const context = contextOf(guesses.blocks, publication);
  return guesses.removed.map(({ block }, index) => {
    const words = firstWords(block, publication, context);
    return (
      <li key={block.id}>
        {words}{' '}
        <button
          type="button"
          aria-label={texts.takeBackOf(words)}
          onClick={() => guesses.change({ kind: 'take-back', removed: index })}
        >
          {texts.takeBack}
        </button>
      </li>
    );
  });
}
