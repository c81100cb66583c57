import { useAllMessages } from '../../language/dialogMessages.ts';
import { useNumberInput } from '../../ui/numbers/useNumberInput.ts';
import { LabelledField, SelectField, TextField } from '../../ui/LabelledField.tsx';
import type { MailField, MailSettings } from './useTestMail.ts';
import { mailProviders, providerOfHost, type MailProvider } from './mailProviders.ts';

interface Properties {
  readonly settings: MailSettings;
  readonly unusable: readonly MailField[];
  readonly onChange: (changed: Partial<MailSettings>) => void;
}

const securities: readonly MailSettings['security'][] = ['tls', 'starttls', 'none'];

/** The server, its port, encryption and user name. */
export function MailServerFields({ settings, unusable, onChange }: Properties) {
  const messages = useAllMessages();
  const { testMail } = messages;
  const wordsOf = (field: MailField) => {
    const isWrong = unusable.includes(field);
    const note = isWrong ? testMail.unusable[field] : undefined;
    return { label: testMail.fields[field], isWrong, note };
  };
  const port = useNumberInput({
    // The desk rejects port 0.
    value: settings.port === 0 ? null : settings.port,
    least: 1,
    most: 65_535,
    isOptional: true,
    dropsRefused: true,
    onChange: (value) => onChange({ port: value ?? 0 }),
  });
  return (
    <div className="mail-server">
      <TextField
        {...wordsOf('host')}
        spellCheck={false}
        value={settings.host}
        onChange={(text) => onChange({ host: text.trim() })}
      />
      <LabelledField
        {...wordsOf('port')}
        {...(port.problem !== undefined && { isWrong: true, note: port.problem })}
      >
        {(ties) => <input {...ties} {...port.field} inputMode="numeric" autoComplete="off" />}
      </LabelledField>
      <SelectField
        {...wordsOf('security')}
        value={settings.security}
        options={securities.map((name) => [name, testMail.securities[name]])}
        onChange={(security) => onChange({ security })}
      />
      <TextField
        {...wordsOf('user')}
        autoComplete="username"
        spellCheck={false}
        value={settings.user}
        onChange={(user) => onChange({ user })}
      />
    </div>
  );
}

interface MailAccountFieldsProperties {
  readonly settings: MailSettings;
  readonly unusable: readonly MailField[];
  readonly onAddress: (address: string) => void;
  /** Called with undefined for a provider that is not in the list. */
  readonly onProvider: (provider: MailProvider | undefined) => void;
}

/** The author's address and mail provider. */
export function MailAccountFields(properties: MailAccountFieldsProperties) {
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
