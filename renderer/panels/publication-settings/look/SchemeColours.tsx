import type { ReactNode } from 'react';
import type { Colour } from '../../../../issue/text/colour.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';
import { ColourField } from './ColourField.tsx';
import { ContrastLine } from './ContrastLine.tsx';
import type { ThemeContrasts } from './themeContrasts.ts';

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
export function SchemeColours(properties: Properties) {
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
