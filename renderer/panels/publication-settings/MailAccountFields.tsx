import { useAllMessages } from '../../language/dialogMessages.ts';
import { SelectField, TextField } from '../../ui/LabelledField.tsx';
import { mailProviders, providerOfHost, type MailProvider } from './mailProviders.ts';
import type { MailField, MailSettings } from './useTestMail.ts';

interface Properties {
  readonly settings: MailSettings;
  readonly unusable: readonly MailField[];
  readonly onAddress: (address: string) => void;
  /** Called with undefined for a provider that is not in the list. */
  readonly onProvider: (provider: MailProvider | undefined) => void;
}

/** The author's address and mail provider. */
export function MailAccountFields(properties: Properties) {
  const { settings, unusable, onAddress, onProvider } = properties;
  const { testMail, otherTexts } = useAllMessages();
  const isWrong = unusable.includes('address');
  const provider = providerOfHost(settings.host);
  return (
    <>
      <TextField
        label={testMail.fields.address}
        isWrong={isWrong}
        note={isWrong ? testMail.unusable.address : undefined}
        type="email"
        autoComplete="email"
        value={settings.address}
        onChange={(text) => onAddress(text.trim())}
      />
      <SelectField
        label={testMail.provider}
        note={provider?.hint[otherTexts]}
        value={provider?.name ?? ''}
        options={[
          ...mailProviders.map(({ name }) => [name, name] as const),
          ['', testMail.otherProvider],
        ]}
        onChange={(chosen) => onProvider(mailProviders.find(({ name }) => name === chosen))}
      />
    </>
  );
}
