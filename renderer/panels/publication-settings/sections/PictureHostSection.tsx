import { hostFields } from '../../../../desk/contract.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';
import { SelectField } from '../../../ui/LabelledField.tsx';
import { PictureHostField } from '../PictureHostField.tsx';
import { SecretField } from '../SecretField.tsx';
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
    <form
      className="picture-host"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        host.test();
      }}
    >
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
              <button type="button" className="quiet" disabled={isBusy} onClick={host.forgetSecret}>
                {texts.forgetSecret}
              </button>
            )}
            {host.offeredKey !== undefined && (
              <button
                type="button"
                disabled={isBusy}
                onClick={() => host.trustKey(host.offeredKey ?? '')}
              >
                {texts.trustKey}
              </button>
            )}
          </TestFooter>
        </>
      )}
    </form>
  );
}
