import { useLayoutEffect, useRef } from 'react';
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
    const show = () => {
      const count = countIssue(issue.get(), publication);
      const reach = reachedBy(count.words, publication);
      if (reached.current && reached.current.dataset['reached'] !== reach)
        reached.current.dataset['reached'] = reach;
      write(words.current, status.words(numberText(count.words, code)));
      write(minutes.current, status.minutes(count.minutes));
      write(characters.current, status.characters(numberText(count.characters, code)));
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

function write(element: HTMLElement | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
