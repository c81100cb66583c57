import { DOMParser } from '@xmldom/xmldom';
import { textWidth, type Weight } from '../../../../issue/charts/text/measure.ts';

interface Label {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is wrong with the labels of a picture: those that leave it and pairs that overlap. */
export function labelFaults(svg: string): string[] {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const [width, height] = ['width', 'height'].map((name) => Number(root?.getAttribute(name)));
  const labels = labelsIn(svg);
  const outside = labels
    .filter(
      ({ left, right, top, bottom }) =>
        left < 0 || top < 0 || right > (width ?? 0) || bottom > (height ?? 0),
    )
    .map(({ text }) => `“${text}” leaves the picture`);
  const pairs = labels.flatMap((one, at) =>
    labels
      .slice(at + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `“${one.text}” overlaps “${other.text}”`),
  );
  return [...outside, ...pairs];
}

/** The boxes of all texts of a picture, from its SVG alone. */
export function labelsIn(svg: string): Label[] {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  return [...(root?.getElementsByTagName('text') ?? [])].map((element): Label => {
    const number = (name: string) => Number(element.getAttribute(name) ?? 0);
    const text = element.textContent ?? '';
    const size = number('font-size');
    const weight = (number('font-weight') || 400) as Weight;
    const width = textWidth(text, { size, weight });
    const anchor = element.getAttribute('text-anchor');
    const left = number('x') - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    const y = number('y');
    return { text, left, right: left + width, top: y - 0.74 * size, bottom: y + 0.2 * size };
  });
}

function overlap(one: Label, other: Label): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
