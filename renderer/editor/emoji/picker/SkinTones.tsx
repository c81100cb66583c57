import type { EmojiMessages } from '../../../language/emoji/emojiMessages.ts';

interface Properties {
  /** 0 for none, then 1 (light) to 5 (dark). */
  readonly tone: number;
  readonly messages: EmojiMessages;
  readonly onTone: (tone: number) => void;
}

const hands = ['✋', '✋🏻', '✋🏼', '✋🏽', '✋🏾', '✋🏿'];

/** Chooses the skin tone in which people and hands are shown and inserted. */
export function SkinTones({ tone, messages, onTone }: Properties) {
  return (
    <div role="group" aria-label={messages.skinTone} className="skin-tones">
      {messages.tones.map((name, index) => (
        <button
          key={name}
          type="button"
          title={name}
          aria-label={`${messages.skinTone}: ${name}`}
          aria-pressed={index === tone}
          onClick={() => {
            onTone(index);
          }}
        >
          {hands[index]}
        </button>
      ))}
    </div>
  );
}
