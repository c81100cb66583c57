import { readable, type Colour } from '../../../../issue/text/colour.ts';
import { numberText } from '../../../../issue/locale/numberText.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';
import type { ThemeContrast } from './themeContrasts.ts';

interface Properties {
  readonly contrast: ThemeContrast;
  /** Adopts the colour that the mail shows instead; undefined if that does not replace a colour of the author's. */
  readonly onTake: ((shown: Colour) => void) | undefined;
}

/** How legible a colour is on its page. If the mail has to substitute another, names it and offers to adopt it. */
export function ContrastLine({ contrast, onTake }: Properties) {
  const messages = useAllMessages();
  const { look } = messages.settings;
  const { chosen, shown, ratio } = contrast;
  const number = (value: number) => numberText(value, messages.code);
  const isMended = chosen !== shown && onTake !== undefined;
  if (!isMended) {
    const { shownRatio } = contrast;
    return (
      <p className="contrast">
        {look.contrast} <b>{look.ratio(number(shownRatio))}</b>
      </p>
    );
  }
  return (
    <div className="contrast" data-low={ratio < readable} role="status">
      <p>
        {ratio < readable
          ? look.low(number(ratio), number(readable), shown)
          : look.faint(number(ratio), shown)}
      </p>
      <button type="button" onClick={() => onTake(shown)}>
        <span className="swatch" style={{ background: shown }} aria-hidden /> {look.take(shown)}
      </button>
    </div>
  );
}
