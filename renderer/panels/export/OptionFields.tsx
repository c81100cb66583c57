import type { ReactNode } from 'react';
import { optionsOf } from '../../../issue/exportIssue.ts';
import type { ExportOptions } from '../../../issue/export/exportOptions.ts';
import type { ExportTarget } from '../../../issue/export/exportTarget.ts';
import { isPlainWebAddress } from '../../../issue/addresses/isPlainWebAddress.ts';
import { CheckField } from '../../ui/CheckField.tsx';
import { TextField } from '../../ui/LabelledField.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import { useAllMessages } from '../../language/dialogMessages.ts';

interface Properties {
  readonly target: ExportTarget;
  /** As typed: addresses may be invalid. */
  readonly options: ExportOptions;
  readonly onChange: (options: ExportOptions) => void;
}

/** The options that matter for a target. */
export function OptionFields({ target, options, onChange }: Properties) {
  const { exporting } = useAllMessages();
  const change = (changed: ExportOptions) => onChange({ ...options, ...changed });
  const fields: Readonly<Record<keyof ExportOptions, () => ReactNode>> = {
    zip: () => checkbox('zip'),
    frontMatter: () => checkbox('frontMatter'),
    sources: () => (
      <div className="text-field" key="sources">
        <span>{exporting.options.sources}</span>
        <Toggle
          label={exporting.options.sources}
          value={options.sources ?? 'inline'}
          options={[
            ['inline', exporting.sources.inline],
            ['footnotes', exporting.sources.footnotes],
          ]}
          onChange={(sources) => change({ sources })}
        />
      </div>
    ),
    pictureBase: () => address('pictureBase'),
    address: () => address('address'),
  };
  const checkbox = (name: 'zip' | 'frontMatter') => (
    <CheckField
      key={name}
      checked={options[name] ?? false}
      onChange={(isChecked) => change({ [name]: isChecked })}
    >
      <span>
        {exporting.options[name]} <small>{exporting.hints[name]}</small>
      </span>
    </CheckField>
  );
  const address = (name: 'pictureBase' | 'address') => {
    const typed = options[name] ?? '';
    const isWrong = typed !== '' && !isPlainWebAddress(typed);
    const note = isWrong ? exporting.noAddress : exporting.hints[name];
    return (
      <TextField
        key={name}
        label={exporting.options[name]}
        note={note}
        isWrong={isWrong}
        type="url"
        spellCheck={false}
        value={typed}
        onChange={(text) => change({ [name]: text.trim() })}
      />
    );
  };
  const offered = optionsOf(target);
  const further = offered.filter((option) => !prominent.has(option));
  return (
    <>
      {offered.filter((option) => prominent.has(option)).map((option) => fields[option]())}
      {further.length > 0 && (
        <details>
          <summary>{exporting.furtherOptions}</summary>
          {further.map((option) => fields[option]())}
        </details>
      )}
    </>
  );
}

/** Options that change which file is written; the others are rarely changed. */
const prominent: ReadonlySet<keyof ExportOptions> = new Set(['zip', 'frontMatter']);

/** Returns the options that a target can use, without invalid addresses. */
export function usableOptions(target: ExportTarget, options: ExportOptions): ExportOptions {
  const offered = optionsOf(target);
  const isUsable = (name: string, value: unknown) =>
    offered.some((option) => option === name) &&
    ((name !== 'pictureBase' && name !== 'address') || isPlainWebAddress(String(value)));
  return Object.fromEntries(
    Object.entries(options).filter(([name, value]) => isUsable(name, value)),
  );
}
