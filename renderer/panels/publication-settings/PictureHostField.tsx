import type { HostField, HostKindName } from '../../../desk/contract.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { SelectField, TextField } from '../../ui/LabelledField.tsx';

interface Properties {
  readonly name: HostField;
  readonly kind: HostKindName;
  readonly value: string;
  readonly isWrong: boolean;
  readonly canChooseFolder: boolean;
  readonly onChange: (value: string) => void;
  readonly onChooseFolder: () => void;
}

/** One setting of a picture host: text, a choice, or a folder on this computer. */
export function PictureHostField(properties: Properties) {
  const { name, kind, value, isWrong, canChooseFolder, onChange, onChooseFolder } = properties;
  const { pictureHost: texts } = useAllMessages();
  const hints: Partial<Record<HostField, string>> = texts.hints;
  const label = texts.fields[name];
  if (kind === 'folder' && name === 'folder') {
    return (
      <div className="text-field">
        <span>{label}</span>
        <output>{value || texts.noFolder}</output>
        {canChooseFolder ? (
          <button type="button" onClick={onChooseFolder}>
            {texts.chooseFolder}
          </button>
        ) : (
          <small>{texts.folderInApp}</small>
        )}
      </div>
    );
  }
  const field = { label, isWrong, note: isWrong ? texts.unusable[name] : hints[name] };
  return name === 'access' ? (
    <SelectField
      {...field}
      value={value}
      options={[
        ['', texts.access.ownBucket],
        ['public-read', texts.access.publicRead],
      ]}
      onChange={onChange}
    />
  ) : (
    <TextField
      {...field}
      spellCheck={false}
      autoComplete="off"
      inputMode={name === 'port' ? 'numeric' : undefined}
      value={value}
      onChange={onChange}
    />
  );
}
