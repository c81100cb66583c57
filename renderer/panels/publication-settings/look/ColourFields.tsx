import { type ReactNode, useState, type ChangeEvent } from 'react';
import type { SectionProperties } from '../sections/settingsSections.ts';
import { hexColour } from './hexColour.ts';
import { themeContrasts, type ThemeContrasts, type ThemeContrast } from './themeContrasts.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';
import { type Colour, readable } from '../../../../issue/text/colour.ts';
import { numberText } from '../../../../issue/locale/numberText.ts';
import { CheckField } from '../../../ui/CheckField.tsx';
import { LabelledField } from '../../../ui/LabelledField.tsx';
import { Button } from '../../../ui/Button.tsx';

/** The colours of the mail in both modes. */
export function ColourFields({ draft }: SectionProperties) {
  const { look } = useAllMessages().settings;
  const { theme } = draft.publication;
  const { dark } = theme;
  const contrasts = themeContrasts(theme);
  const madeAccent = contrasts.dark.accent.shown;
  const hasOwnAccent = dark.accent !== undefined;
  return (
    <div className="look-colours">
      <SchemeColours
        scheme="light"
        colours={theme}
        contrasts={contrasts.light}
        onChange={draft.changeTheme}
      />
      <SchemeColours
        scheme="dark"
        colours={{ ...dark, accent: dark.accent ?? madeAccent }}
        contrasts={contrasts.dark}
        hasOwnAccent={hasOwnAccent}
        onChange={(changed) => draft.changeTheme({ dark: { ...dark, ...changed } })}
      >
        <CheckField
          checked={!hasOwnAccent}
          onChange={(isMade) => {
            const { page, text } = dark;
            draft.changeTheme({ dark: { page, text, ...(!isMade && { accent: madeAccent }) } });
          }}
        >
          <span>
            {look.automatic} <small>{look.automaticAccent}</small>
          </span>
        </CheckField>
      </SchemeColours>
    </div>
  );
}

type Name = 'page' | 'text' | 'accent';

interface Properties {
  readonly scheme: keyof ThemeContrasts;
  readonly colours: Readonly<Record<Name, Colour>>;
  readonly contrasts: ThemeContrasts[keyof ThemeContrasts];
  /** False for an accent derived from another, which cannot be fixed here. */
  readonly hasOwnAccent?: boolean;
  readonly onChange: (changed: Partial<Record<Name, Colour>>) => void;
  readonly children?: ReactNode;
}

/** The colours of the mail in light or dark mode, and how legible text and links are on its page. */
function SchemeColours(properties: Properties) {
  const { scheme, colours, contrasts, hasOwnAccent = true, onChange } = properties;
  const { look } = useAllMessages().settings;
  const field = (name: Name) => (
    <ColourField
      label={look.colours[name]}
      value={colours[name]}
      onChange={(colour) => onChange({ [name]: colour })}
    />
  );
  const contrast = (name: 'text' | 'accent', isOwn: boolean) => (
    <ContrastLine
      contrast={contrasts[name]}
      onTake={isOwn ? (shown) => onChange({ [name]: shown }) : undefined}
    />
  );
  return (
    <fieldset>
      <legend>{look.schemes[scheme]}</legend>
      {field('page')}
      {field('text')}
      {contrast('text', true)}
      {field('accent')}
      {contrast('accent', hasOwnAccent)}
      {properties.children}
    </fieldset>
  );
}

interface ContrastLineProperties {
  readonly contrast: ThemeContrast;
  /** Adopts the colour that the mail shows instead; undefined if that does not replace a colour of the author's. */
  readonly onTake: ((shown: Colour) => void) | undefined;
}

/** How legible a colour is on its page. If the mail has to substitute another, names it and offers to adopt it. */
function ContrastLine({ contrast, onTake }: ContrastLineProperties) {
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
      <Button onClick={() => onTake(shown)}>
        <span className="swatch" style={{ background: shown }} aria-hidden /> {look.take(shown)}
      </Button>
    </div>
  );
}

interface ColourFieldProperties {
  readonly label: string;
  readonly value: Colour;
  readonly onChange: (colour: Colour) => void;
}

/** A colour, typed or picked. */
function ColourField({ label, value, onChange }: ColourFieldProperties) {
  const { look } = useAllMessages().settings;
  const { refused, forget, field } = useTyped(value, hexColour, onChange);
  const isWrong = refused !== undefined;
  return (
    <LabelledField
      label={label}
      note={isWrong ? look.refused(refused, value) : undefined}
      isWrong={isWrong}
    >
      {(ties) => (
        <span className="colour-field">
          <input
            type="color"
            aria-label={look.picker(label)}
            value={value}
            onChange={({ target }) => {
              forget();
              onChange(target.value);
            }}
          />
          <input {...ties} {...field} spellCheck={false} autoComplete="off" />
        </span>
      )}
    </LabelledField>
  );
}

/**
 * A field for a value that is written as text. Invalid text is never passed on; on blur the field reverts to the value
 * kept, and `refused` holds the invalid text.
 */
function useTyped<T>(
  kept: string,
  read: (typed: string) => T | undefined,
  onChange: (value: T) => void,
) {
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState<string>();
  return {
    refused,
    /** Discards the typed text, for when the value is set in another way. */
    forget: () => {
      setTyped(undefined);
      setRefused(undefined);
    },
    field: {
      value: typed ?? kept,
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
        setTyped(target.value);
        setRefused(undefined);
        const value = read(target.value);
        if (value !== undefined) onChange(value);
      },
      onBlur: () => {
        setTyped(undefined);
        if (typed !== undefined && read(typed) === undefined) setRefused(typed);
      },
    },
  };
}
