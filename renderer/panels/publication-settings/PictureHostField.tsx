import type { HostField, HostKindName } from '../../../desk/contract.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { LabelledField } from './LabelledField.tsx';

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
  const isOnThisComputer = kind === 'folder' && name === 'folder';
  const hint = isOnThisComputer && !canChooseFolder ? texts.folderInApp : hints[name];
  const label = texts.fields[name];
  if (isOnThisComputer) {
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
  return (
    <LabelledField label={label} note={isWrong ? texts.unusable[name] : hint} isWrong={isWrong}>
      {(ties) =>
        name === 'access' ? (
          <select {...ties} value={value} onChange={({ target }) => onChange(target.value)}>
            <option value="">{texts.access.ownBucket}</option>
            <option value="public-read">{texts.access.publicRead}</option>
          </select>
        ) : (
          <input
            {...ties}
            spellCheck={false}
            autoComplete="off"
            inputMode={name === 'port' ? 'numeric' : undefined}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        )
      }
    </LabelledField>
  );
}
