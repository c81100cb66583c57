import type { TestMailMessages } from '../language/test-mail/testMailMessages.ts';
import { LabelledField } from './LabelledField.tsx';
import type { MailField, MailSettings } from './useTestMail.ts';

interface Properties {
  readonly settings: MailSettings;
  readonly unusable: readonly MailField[];
  readonly messages: TestMailMessages;
  readonly onChange: (changed: Partial<MailSettings>) => void;
}

const securities: readonly MailSettings['security'][] = ['tls', 'starttls', 'none'];

/** The server, its port and encryption, and who logs in there. */
export function MailServerFields({ settings, unusable, messages, onChange }: Properties) {
  const wordsOf = (field: MailField) => {
    const isWrong = unusable.includes(field);
    const note = isWrong ? messages.unusable[field] : undefined;
    return { label: messages.fields[field], isWrong, note };
  };
  return (
    <div className="mail-server">
      <LabelledField {...wordsOf('host')}>
        {(ties) => (
          <input
            {...ties}
            spellCheck={false}
            value={settings.host}
            onChange={(event) => onChange({ host: event.target.value.trim() })}
          />
        )}
      </LabelledField>
      <LabelledField {...wordsOf('port')}>
        {(ties) => (
          <input
            {...ties}
            inputMode="numeric"
            value={settings.port === 0 ? '' : String(settings.port)}
            onChange={(event) => onChange({ port: Number(event.target.value.replace(/\D/g, '')) })}
          />
        )}
      </LabelledField>
      <LabelledField {...wordsOf('security')}>
        {(ties) => (
          <select
            {...ties}
            value={settings.security}
            onChange={({ target }) => {
              const security = securities.find((name) => name === target.value);
              if (security) onChange({ security });
            }}
          >
            {securities.map((name) => (
              <option key={name} value={name}>
                {messages.securities[name]}
              </option>
            ))}
          </select>
        )}
      </LabelledField>
      <LabelledField {...wordsOf('user')}>
        {(ties) => (
          <input
            {...ties}
            autoComplete="username"
            spellCheck={false}
            value={settings.user}
            onChange={(event) => onChange({ user: event.target.value })}
          />
        )}
      </LabelledField>
    </div>
  );
}
