import { useAllMessages } from '../../language/dialogMessages.ts';
import { useNumberInput } from '../../ui/numbers/useNumberInput.ts';
import { LabelledField, SelectField, TextField } from '../../ui/LabelledField.tsx';
import type { MailField, MailSettings } from './useTestMail.ts';

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
