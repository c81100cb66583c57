import { mailToolProfiles } from '../../../../issue/export/mail-tools/allMailTools.ts';
import {
  draftNeeds,
  draftTools,
  isDraftTool,
  type DraftSetting,
} from '../../../../issue/export/mail-tools/draftNeeds.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';
import { Button } from '../../../ui/Button.tsx';
import { Form } from '../../../ui/Form.tsx';
import { SelectField, TextField, SecretField } from '../../../ui/LabelledField.tsx';
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
    <Form className="picture-host" noValidate onSubmit={asked.test}>
      <p>{texts.lead}</p>
      <SelectField
        label={texts.tool}
        note={[
          host && texts.contacts(host),
          needs?.takesPictures === false && texts.needsPictureHost,
        ]
          .filter(Boolean)
          .join(' ')}
        value={draftTool?.tool ?? ''}
        options={[
          ['', texts.none],
          ...draftTools.map((tool) => [tool, mailToolProfiles[tool].title] as const),
          ...(draftTool && !name
            ? [[draftTool.tool, texts.unknownTool(draftTool.tool)] as const]
            : []),
        ]}
        onChange={asked.choose}
      />
      {draftTool && name && needs && (
        <>
          {needs.hasSite && (
            <TextField
              label={texts.site}
              note={asked.unusable.includes('site') ? texts.unusableSite : texts.siteHint}
              isWrong={asked.unusable.includes('site')}
              type="url"
              spellCheck={false}
              autoComplete="off"
              value={draftTool.site}
              onChange={asked.changeSite}
            />
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
              <Button className="quiet" disabled={isBusy} onClick={asked.forgetKey}>
                {texts.forgetKey}
              </Button>
            )}
          </TestFooter>
        </>
      )}
    </Form>
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
  const field = { label: texts.settings[setting], value, onChange };
  if (!choices) return <TextField {...field} note={hint} spellCheck={false} autoComplete="off" />;
  const listed = [
    ['', isOptional ? texts.toolsDefault : texts.notChosen] as const,
    ...choices.map(({ id, name }) => [id, name] as const),
  ];
  const isListed = listed.some(([id]) => id === value);
  return (
    <SelectField {...field} options={isListed ? listed : [...listed, [value, value] as const]} />
  );
}
