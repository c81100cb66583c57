import type { FoundPlace } from '../../../desk/contract.ts';

/** Text with its matches highlighted. */
export function MarkedText({ text, marks }: Pick<FoundPlace, 'text' | 'marks'>) {
  const ends = [0, ...marks.map(([, to]) => to)];
  return (
    <span>
      {marks.map(([from, to], index) => (
        <span key={from}>
          {text.slice(ends[index], from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </span>
  );
}
