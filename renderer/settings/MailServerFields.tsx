import type { TestMailMessages } from '../language/test-mail/testMailMessages.ts';
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
  const problem = (field: MailField) =>
    unusable.includes(field) && <small>{messages.unusable[field]}</small>;
  return (
    <div className="mail-server">
      <label className="text-field">
        {messages.fields.host}
        <input
          spellCheck={false}
          value={settings.host}
          aria-invalid={unusable.includes('host')}
          onChange={(event) => onChange({ host: event.target.value.trim() })}
        />
        {problem('host')}
      </label>
      <label className="text-field">
        {messages.fields.port}
        <input
          inputMode="numeric"
          value={settings.port === 0 ? '' : String(settings.port)}
          aria-invalid={unusable.includes('port')}
          onChange={(event) => onChange({ port: Number(event.target.value.replace(/\D/g, '')) })}
        />
        {problem('port')}
      </label>
      <label className="text-field">
        {messages.fields.security}
        <select
          value={settings.security}
          aria-invalid={unusable.includes('security')}
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
        {problem('security')}
      </label>
      <label className="text-field">
        {messages.fields.user}
        <input
          autoComplete="username"
          spellCheck={false}
          value={settings.user}
          aria-invalid={unusable.includes('user')}
          onChange={(event) => onChange({ user: event.target.value })}
        />
        {problem('user')}
      </label>
    </div>
  );
}
