import { chartContent, type ChartContent } from '../../../issue/text/chart.ts';
import type { Theme } from '../../../issue/publication.ts';
import { LazyPart, lazyPart } from '../../ui/LazyPart.tsx';
import type { Field } from '../schema/document/form.ts';
import { useMessages } from '../../language/useMessages.ts';
import { useNumberInput } from '../../ui/numbers/useNumberInput.ts';
import { AddressInput } from './AddressInput.tsx';
import { LanguageInput } from './LanguageInput.tsx';
import { FieldFrame } from '../chart/FieldFrame.tsx';

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
  const value = values[field.name];
  switch (field.kind) {
    case 'whole-number':
      return <WholeNumberInput field={field} values={values} onChange={onChange} />;
    case 'chart':
      return (
        <LazyPart
          fallback={
            <button type="button" className="field-button" disabled>
              {label}
            </button>
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
    case 'language':
      return (
        <FieldFrame kind={field.kind} label={label}>
          {(ties) => (
            <LanguageInput
              {...ties}
              value={String(value)}
              newsletterLanguage={newsletterLanguage}
              onChange={(tag) => onChange({ [field.name]: tag })}
            />
          )}
        </FieldFrame>
      );
    case 'choice':
      return (
        <FieldFrame kind={field.kind} label={label}>
          {(ties) => (
            <select
              {...ties}
              value={String(value)}
              onChange={(event) => onChange({ [field.name]: event.target.value })}
            >
              {field.choices.map((choice) => (
                <option key={choice} value={choice}>
                  {messages.choices[choice]}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
      );
    case 'url':
      return (
        <FieldFrame kind={field.kind} label={label}>
          {(ties) => (
            <AddressInput
              {...ties}
              value={String(value)}
              onChange={(address) => onChange({ [field.name]: address })}
            />
          )}
        </FieldFrame>
      );
    case 'text':
    case 'date':
      return (
        <FieldFrame kind={field.kind} label={label}>
          {(ties) => (
            <input
              {...ties}
              type={field.kind === 'date' ? 'date' : 'text'}
              value={String(value)}
              onChange={(event) => onChange({ [field.name]: event.target.value })}
            />
          )}
        </FieldFrame>
      );
  }
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
    <FieldFrame kind={field.kind} label={messages.fields[field.name]} problem={problem ?? ''}>
      {(ties) => (
        <input
          {...ties}
          {...input.field}
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={problem !== undefined}
        />
      )}
    </FieldFrame>
  );
}
