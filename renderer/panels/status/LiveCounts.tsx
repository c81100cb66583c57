import { useLayoutEffect, useRef, type RefObject } from 'react';
import { countIssue } from '../../../issue/counting/countIssue.ts';
import type { Publication } from '../../../issue/publication.ts';
import { numberText } from '../../../issue/locale/numberText.ts';
import { useMessages } from '../../language/useMessages.ts';
import type { LiveIssue } from '../../session/liveIssue.ts';

interface Properties {
  readonly issue: LiveIssue;
  readonly publication: Publication;
}

/**
 * Words, reading time and characters of the issue. Updates the DOM without React: rendering three texts while the
 * author types took longer than counting them.
 */
export function LiveCounts({ issue, publication }: Properties) {
  const reached = useRef<HTMLSpanElement>(null);
  const meter = useRef<HTMLMeterElement>(null);
  const words = useRef<HTMLSpanElement>(null);
  const minutes = useRef<HTMLSpanElement>(null);
  const characters = useRef<HTMLSpanElement>(null);
  const { status, code } = useMessages();
  const { least, most } = publication.targetWords;
  useLayoutEffect(() => {
    const writeReached = whenNew((reach) => {
      if (reached.current) reached.current.dataset['reached'] = reach;
    });
    const [writeWords, writeMinutes, writeCharacters] = [
      textWriter(words),
      textWriter(minutes),
      textWriter(characters),
    ];
    const show = () => {
      const count = countIssue(issue.get(), publication);
      writeReached(reachedBy(count.words, publication));
      writeWords(status.words(numberText(count.words, code)));
      writeMinutes(status.minutes(count.minutes));
      writeCharacters(status.characters(numberText(count.characters, code)));
    };
    // Moving the meter costs as much as all the rest, so it waits for a pause.
    const move = () => {
      const { words } = countIssue(issue.get(), publication);
      if (meter.current && meter.current.value !== words) meter.current.value = words;
    };
    show();
    move();
    const stops = [issue.subscribe(show), issue.subscribeToPauses(move)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [issue, publication, status, code]);
  return (
    <>
      <span
        ref={reached}
        className="words"
        title={status.target(numberText(least, code), numberText(most, code))}
      >
        <meter
          ref={meter}
          min={0}
          low={least}
          high={most}
          optimum={(least + most) / 2}
          max={most * 1.25}
          aria-hidden
        />
        <span ref={words} />
      </span>
      <span ref={minutes} />
      <span ref={characters} />
    </>
  );
}

function reachedBy(words: number, { targetWords: { least, most } }: Publication): string {
  return words < least ? 'below' : words > most ? 'above' : 'within';
}

/** Writes a text into an element. Changes the text node in place, which is less work than another one. */
function textWriter({ current }: RefObject<HTMLElement | null>): (text: string) => void {
  return whenNew((text) => {
    if (current?.firstChild) current.firstChild.nodeValue = text;
    else current?.append(text);
  });
}

/** Calls `write` with values that differ from the last one: reading an element for it takes as long as writing. */
function whenNew(write: (value: string) => void): (value: string) => void {
  let last: string | undefined;
  return (value) => {
    if (value !== last) write(value);
    last = value;
  };
}
