import { useMessages } from '../../../language/useMessages.ts';

interface Properties {
  /** 0 for none, then 1 (light) to 5 (dark). */
  readonly tone: number;
  readonly onTone: (tone: number) => void;
}

const hands = ['✋', '✋🏻', '✋🏼', '✋🏽', '✋🏾', '✋🏿'];

/** Chooses the skin tone in which people and hands are shown and inserted. */
export function SkinTones({ tone, onTone }: Properties) {
  const { emoji: words } = useMessages();
  return (
    <div role="group" aria-label={words.skinTone} className="skin-tones">
      {words.tones.map((name, index) => (
        <button
          key={name}
          type="button"
          title={name}
          aria-label={`${words.skinTone}: ${name}`}
          aria-pressed={index === tone}
          onClick={() => onTone(index)}
        >
          {hands[index]}
        </button>
      ))}
    </div>
  );
}
