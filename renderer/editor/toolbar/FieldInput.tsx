import { type ComponentProps, useState } from 'react';
import { chartContent, type ChartContent } from '../../../issue/text/chart.ts';
import type { Theme } from '../../../issue/theme.ts';
import { Button } from '../../ui/Button.tsx';
import { LanguageSelect } from '../../ui/LanguageSelect.tsx';
import { LazyPart, lazyPart } from '../../ui/LazyPart.tsx';
import { Select } from '../../ui/Select.tsx';
import { ToolbarField } from '../../ui/ToolbarField.tsx';
import { useLoadedLanguage } from '../../ui/useLoadedLanguage.ts';
import type { Field } from '../schema/document/form.ts';
import { useMessages } from '../../language/useMessages.ts';
import { useNumberInput } from '../../ui/numbers/useNumberInput.ts';
import { readableAddress } from '../../../issue/addresses/readableAddress.ts';
import { withScheme } from '../../../issue/addresses/withScheme.ts';

const loadChartFields = () => import('../chart/ChartFields.tsx');
const ChartFields = lazyPart('ChartFields', loadChartFields);

interface Properties<F extends Field = Field> {
  readonly field: F;
  /** All values of the block. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The language. */
  readonly language: string;
  readonly newsletterLanguage: string;
  /** Returns the newsletter's look. */
  readonly theme: () => Theme;
  readonly onChange: (values: Readonly<Record<string, unknown>>) => void;
}

/** Preloads what fields do not need at startup, so that they are shown immediately. */
export function preloadFields(): void {
  // If it fails, it is loaded again when the field is shown.
  void loadChartFields().catch(() => undefined);
}

/** An input for one value of a block, by its kind; a change may include other values. */
export function FieldInput(properties: Properties) {
  const { field, values, language, newsletterLanguage, theme, onChange } = properties;
  const messages = useMessages();
  const label = messages.fields[field.name];
  switch (field.kind) {
    case 'whole-number':
      return <WholeNumberInput field={field} values={values} onChange={onChange} />;
    case 'chart':
      return (
        <LazyPart
          fallback={
            <Button className="field-button" disabled>
              {label}
            </Button>
          }
        >
          <ChartFields
            label={label}
            chart={chartContent(values as ChartContent)}
            language={language}
            theme={theme}
            onChange={onChange}
          />
        </LazyPart>
      );
    default: {
      const own = {
        value: String(values[field.name]),
        onChange: (value: string) => onChange({ [field.name]: value }),
      };
      return (
        <ToolbarField kind={field.kind} label={label}>
          {(ties) => {
            switch (field.kind) {
              case 'language':
                return <LanguageInput {...ties} {...own} newsletter={newsletterLanguage} />;
              case 'choice':
                return (
                  <Select
                    {...ties}
                    {...own}
                    options={field.choices.map((choice) => [choice, messages.choices[choice]])}
                  />
                );
              case 'url':
                return <AddressInput {...ties} {...own} />;
              default:
                return (
                  <input
                    {...ties}
                    type={field.kind}
                    value={own.value}
                    onChange={({ target }) => own.onChange(target.value)}
                  />
                );
            }
          }}
        </ToolbarField>
      );
    }
  }
}

/** Chooses the language, which is loaded before the page is written in it. */
function LanguageInput({ onChange, ...properties }: ComponentProps<typeof LanguageSelect>) {
  return <LanguageSelect {...properties} onChange={useLoadedLanguage(onChange)} />;
}

function WholeNumberInput({
  field,
  values,
  onChange,
}: Pick<Properties<Extract<Field, { kind: 'whole-number' }>>, 'field' | 'values' | 'onChange'>) {
  const messages = useMessages();
  const value = values[field.name];
  const { problem, ...input } = useNumberInput({
    value: typeof value === 'number' ? value : null,
    least: field.least,
    isOptional: true,
    onChange: (number) => onChange({ [field.name]: number }),
  });
  return (
    <ToolbarField kind={field.kind} label={messages.fields[field.name]} problem={problem ?? ''}>
      {(ties) => (
        <input
          {...ties}
          {...input.field}
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={problem !== undefined}
        />
      )}
    </ToolbarField>
  );
}

interface AddressInputProperties extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  readonly value: string;
  readonly onChange: (address: string) => void;
}

/** An address, displayed in readable form and stored in URL form; typed text stays as typed while it means the same. */
function AddressInput({ value, onChange, ...ties }: AddressInputProperties) {
  const [typed, setTyped] = useState('');
  return (
    <input
      {...ties}
      type="text"
      inputMode="url"
      placeholder="https://"
      value={kept(typed) === value ? typed : readableAddress(value)}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(kept(target.value));
      }}
    />
  );
}

function kept(typed: string): string {
  return withScheme(typed) ?? typed;
}
