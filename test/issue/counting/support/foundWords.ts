import { wordsIn } from '../../../../issue/counting/wordsIn.ts';
import { engineTexts } from './engineTexts.ts';
import { withoutAddresses } from '../../../../issue/counting/countWords.ts';

/** Each of the texts with the words in it, word by word: what every engine must say of them. */
export function foundWords(): string {
  return engineTexts
    .map((text) => {
      const { rest, addresses } = withoutAddresses(text);
      const bare = addresses > 0 ? `\n  + ${String(addresses)} addresses` : '';
      return `${text}\n  ${wordsIn(rest).join(' · ')}${bare}\n`;
    })
    .join('\n');
}
