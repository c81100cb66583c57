import { useMessages } from '../../language/useMessages.ts';

/** What an imported text says about its newsletter. */
export interface FoundNewsletter {
  readonly name?: string;
  readonly author?: string;
  /** BCP 47 tag of the language in which the text is written. */
  readonly language?: string;
}

interface Properties {
  readonly found: FoundNewsletter;
  readonly isTaken: boolean;
  readonly onTaken: (isTaken: boolean) => void;
}

/** Offers to name an unnamed newsletter as the imported text does. */
export function FoundNewsletterField({ found, isTaken, onTaken }: Properties) {
  const messages = useMessages();
  return (
    <label className="import-name">
      <input type="checkbox" checked={isTaken} onChange={({ target }) => onTaken(target.checked)} />{' '}
      <span>
        {messages.start.takeFound} <b>{[found.name, found.author].filter(Boolean).join(' · ')}</b>
      </span>
    </label>
  );
}

/** Returns the part that can be offered: nothing if the newsletter has a name or none was found. */
export function offeredNewsletter(
  publication: { readonly name: string; readonly author: string },
  { name = '', author = '' }: FoundNewsletter,
): FoundNewsletter | undefined {
  if (publication.name.trim() !== '' || name.trim() === '') return undefined;
  const isAuthorKnown = publication.author.trim() !== '' || author.trim() === '';
  return { name: name.trim(), ...(!isAuthorKnown && { author: author.trim() }) };
}
