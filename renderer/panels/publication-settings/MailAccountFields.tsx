import { useAllMessages } from '../../language/dialogMessages.ts';
import { LabelledField } from './LabelledField.tsx';
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
      <LabelledField
        label={testMail.fields.address}
        isWrong={isWrong}
        note={isWrong ? testMail.unusable.address : undefined}
      >
        {(ties) => (
          <input
            {...ties}
            type="email"
            autoComplete="email"
            value={settings.address}
            onChange={(event) => onAddress(event.target.value.trim())}
          />
        )}
      </LabelledField>
      <LabelledField label={testMail.provider} note={provider?.hint[otherTexts]}>
        {(ties) => (
          <select
            {...ties}
            value={provider?.name ?? ''}
            onChange={({ target }) =>
              onProvider(mailProviders.find(({ name }) => name === target.value))
            }
          >
            {mailProviders.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
            <option value="">{testMail.otherProvider}</option>
          </select>
        )}
      </LabelledField>
    </>
  );
}
