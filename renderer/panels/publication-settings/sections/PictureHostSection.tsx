import { hostFields, type HostField, type HostKindName } from '../../../../desk/contract.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';
import { Button } from '../../../ui/Button.tsx';
import { Form } from '../../../ui/Form.tsx';
import { SelectField, TextField, SecretField } from '../../../ui/LabelledField.tsx';
import { TestFooter } from '../TestFooter.tsx';
import { hostKinds, knownKind, usePictureHost } from '../usePictureHost.ts';
import type { SectionProperties } from './settingsSections.ts';

/** Where the newsletter's pictures are published, and a test of it. */
export function PictureHostSection({ draft }: SectionProperties) {
  const { pictureHost: texts } = useAllMessages();
  const { pictureHost } = draft.publication;
  const host = usePictureHost(pictureHost, (changed) => draft.change({ pictureHost: changed }));
  const { state, shown, isBusy } = host;
  const kind = knownKind(pictureHost?.kind);
  const choose = (chosen: string) => {
    const next = knownKind(chosen);
    host.changeSecret('');
    host.change(next && { kind: next, base: pictureHost?.base ?? '', settings: {} });
  };
  return (
    <Form className="picture-host" noValidate onSubmit={host.test}>
      <p>{texts.lead}</p>
      <SelectField
        label={texts.kind}
        value={pictureHost?.kind ?? ''}
        options={[
          ['', texts.none],
          ...hostKinds.map((name) => [name, texts.kinds[name]] as const),
          ...(pictureHost && !kind
            ? [[pictureHost.kind, texts.unknownKind(pictureHost.kind)] as const]
            : []),
        ]}
        onChange={choose}
      />
      {pictureHost && kind && (
        <>
          <div className="two-fields">
            {hostFields[kind].map((name) => (
              <PictureHostField
                key={`${kind}-${name}`}
                name={name}
                kind={kind}
                value={pictureHost.settings[name] ?? ''}
                isWrong={host.unusable.includes(name)}
                canChooseFolder={state?.canChooseFolder ?? false}
                onChange={(value) => host.changeSetting(name, value)}
                onChooseFolder={host.chooseFolder}
              />
            ))}
          </div>
          <PictureHostField
            name="base"
            kind={kind}
            value={pictureHost.base}
            isWrong={host.unusable.includes('base')}
            canChooseFolder={false}
            onChange={(base) => host.change({ ...pictureHost, base })}
            onChooseFolder={host.chooseFolder}
          />
          {kind !== 'folder' && (
            <SecretField
              label={texts.secrets[kind]}
              note={[
                kind === 's3' ? '' : texts.secretHints[kind],
                state?.canKeepSecret ? texts.keepsSecret : texts.keepsNoSecret,
              ]
                .join(' ')
                .trim()}
              value={host.secret}
              placeholder={state?.hasSecret ? texts.secretKept : undefined}
              onChange={host.changeSecret}
            />
          )}
          <TestFooter shown={shown} busy={isBusy ? texts.testing : ''} test={texts.test}>
            {state?.hasSecret && (
              <Button className="quiet" disabled={isBusy} onClick={host.forgetSecret}>
                {texts.forgetSecret}
              </Button>
            )}
            {host.offeredKey !== undefined && (
              <Button disabled={isBusy} onClick={() => host.trustKey(host.offeredKey ?? '')}>
                {texts.trustKey}
              </Button>
            )}
          </TestFooter>
        </>
      )}
    </Form>
  );
}

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
function PictureHostField(properties: Properties) {
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
          <Button onClick={onChooseFolder}>{texts.chooseFolder}</Button>
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
