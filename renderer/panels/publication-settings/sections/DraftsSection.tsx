import { mailToolProfiles } from '../../../../issue/export/mail-tools/allMailTools.ts';
import {
  draftNeeds,
  draftTools,
  isDraftTool,
  type DraftSetting,
} from '../../../../issue/export/mail-tools/draftNeeds.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';
import { LabelledField } from '../LabelledField.tsx';
import { SecretField } from '../SecretField.tsx';
import { TestFooter } from '../TestFooter.tsx';
import { useDraftTool } from '../useDraftTool.ts';
import type { SectionProperties } from './settingsSections.ts';

/** The mail tool in which drafts are made, and a test of it. */
export function DraftsSection({ draft }: SectionProperties) {
  const { draft: texts } = useAllMessages();
  const { draftTool } = draft.publication;
  const asked = useDraftTool(draftTool, (changed) => draft.change({ draftTool: changed }));
  const { state, shown, isBusy } = asked;
  const name = draftTool && isDraftTool(draftTool.tool) ? draftTool.tool : undefined;
  const needs = name && draftNeeds[name];
  const host = needs?.hasSite ? (URL.parse(draftTool?.site ?? '')?.host ?? '') : needs?.host;
  return (
    <form
      className="picture-host"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        asked.test();
      }}
    >
      <p>{texts.lead}</p>
      <LabelledField
        label={texts.tool}
        note={[
          host && texts.contacts(host),
          needs?.takesPictures === false && texts.needsPictureHost,
        ]
          .filter(Boolean)
          .join(' ')}
      >
        {(ties) => (
          <select
            {...ties}
            value={draftTool?.tool ?? ''}
            onChange={({ target }) => asked.choose(target.value)}
          >
            <option value="">{texts.none}</option>
            {draftTools.map((tool) => (
              <option key={tool} value={tool}>
                {mailToolProfiles[tool].title}
              </option>
            ))}
            {draftTool && !name && (
              <option value={draftTool.tool}>{texts.unknownTool(draftTool.tool)}</option>
            )}
          </select>
        )}
      </LabelledField>
      {draftTool && name && needs && (
        <>
          {needs.hasSite && (
            <LabelledField
              label={texts.site}
              note={asked.unusable.includes('site') ? texts.unusableSite : texts.siteHint}
              isWrong={asked.unusable.includes('site')}
            >
              {(ties) => (
                <input
                  {...ties}
                  type="url"
                  spellCheck={false}
                  autoComplete="off"
                  value={draftTool.site}
                  onChange={({ target }) => asked.changeSite(target.value)}
                />
              )}
            </LabelledField>
          )}
          <SecretField
            label={texts.key}
            note={`${texts.keyHints[name]} ${state?.canKeepKey ? texts.keepsKey : texts.keepsNoKey}`}
            value={asked.key}
            placeholder={state?.hasKey ? texts.keyKept : undefined}
            onChange={asked.changeKey}
          />
          <div className="two-fields">
            {[...needs.needs, ...needs.optional].map((setting) => (
              <DraftSettingField
                key={`${name}-${setting}`}
                setting={setting}
                value={draftTool.settings[setting] ?? ''}
                choices={asked.choices[setting]}
                isOptional={needs.optional.includes(setting)}
                isTyped={setting === 'sender' && needs.isSenderTyped}
                onChange={(value) => asked.changeSetting(setting, value)}
              />
            ))}
          </div>
          <TestFooter shown={shown} busy={isBusy ? texts.testing : ''} test={texts.test}>
            {state?.hasKey && (
              <button type="button" className="quiet" disabled={isBusy} onClick={asked.forgetKey}>
                {texts.forgetKey}
              </button>
            )}
          </TestFooter>
        </>
      )}
    </form>
  );
}

interface FieldProperties {
  readonly setting: DraftSetting;
  readonly value: string;
  /** What the tool has; undefined until it was asked, and for what it does not list. */
  readonly choices: readonly { readonly id: string; readonly name: string }[] | undefined;
  readonly isOptional: boolean;
  readonly isTyped: boolean;
  readonly onChange: (value: string) => void;
}

/** A setting as a choice of what the tool has, or as text as long as that is not known. */
function DraftSettingField(properties: FieldProperties) {
  const { setting, value, choices, isOptional, isTyped, onChange } = properties;
  const { draft: texts } = useAllMessages();
  const hint = isTyped ? texts.senderHint : texts.settingHint;
  const isListed = choices?.some(({ id }) => id === value) ?? false;
  return (
    <LabelledField label={texts.settings[setting]} note={choices ? undefined : hint}>
      {(ties) =>
        choices ? (
          <select {...ties} value={value} onChange={({ target }) => onChange(target.value)}>
            <option value="">{isOptional ? texts.toolsDefault : texts.notChosen}</option>
            {choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            {value !== '' && !isListed && <option value={value}>{value}</option>}
          </select>
        ) : (
          <input
            {...ties}
            spellCheck={false}
            autoComplete="off"
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        )
      }
    </LabelledField>
  );
}
