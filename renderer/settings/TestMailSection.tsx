import type { Messages } from '../language/messages.ts';
import { LabelledField } from './LabelledField.tsx';
import { mailProviders } from './mailProviders.ts';
import { MailServerFields } from './MailServerFields.tsx';
import { useTestMail, type IssueToSend } from './useTestMail.ts';

interface Properties {
  readonly messages: Messages;
  /** Undefined while no issue is open: then the settings can be made, and nothing is sent. */
  readonly issue: IssueToSend | undefined;
}

/** How the author's test mails are sent, and the button that sends one. */
export function TestMailSection({ messages, issue }: Properties) {
  const { testMail, code } = messages;
  const test = useTestMail(messages, issue);
  const { settings, provider, told, isBusy } = test;
  return (
    <form
      className="test-mail"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        test.send();
      }}
    >
      <p>{testMail.lead}</p>
      <LabelledField
        label={testMail.fields.address}
        isWrong={test.unusable.includes('address')}
        note={test.unusable.includes('address') ? testMail.unusable.address : undefined}
      >
        {(ties) => (
          <input
            {...ties}
            type="email"
            autoComplete="email"
            value={settings.address}
            onChange={(event) => test.changeAddress(event.target.value.trim())}
          />
        )}
      </LabelledField>
      <LabelledField label={testMail.provider} note={provider?.hint[code]}>
        {(ties) => (
          <select
            {...ties}
            value={provider?.name ?? ''}
            onChange={({ target }) =>
              test.chooseProvider(mailProviders.find(({ name }) => name === target.value))
            }
          >
            {mailProviders.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
            <option value="">{testMail.otherProvider}</option>
          </select>
        )}
      </LabelledField>
      <MailServerFields
        settings={settings}
        unusable={test.unusable}
        messages={testMail}
        onChange={test.change}
      />
      <LabelledField
        label={testMail.password}
        note={test.canKeepPassword ? testMail.keepsPassword : testMail.keepsNoPassword}
      >
        {(ties) => (
          <input
            {...ties}
            type="password"
            autoComplete="off"
            value={test.password}
            placeholder={test.hasPassword ? testMail.passwordKept : undefined}
            onChange={(event) => test.setPassword(event.target.value)}
          />
        )}
      </LabelledField>
      <p className="note">{testMail.mergeTags}</p>
      <p role={told?.isFailure ? 'alert' : 'status'} data-failure={told?.isFailure}>
        {isBusy ? testMail.sending : told?.text}
        {told?.detail && <small>{told.detail}</small>}
      </p>
      <footer>
        {test.hasPassword && (
          <button type="button" className="quiet" disabled={isBusy} onClick={test.forget}>
            {testMail.forgetPassword}
          </button>
        )}
        <button type="button" disabled={isBusy} onClick={test.save}>
          {testMail.save}
        </button>
        <button
          type="submit"
          className="primary"
          disabled={isBusy || !issue}
          title={issue ? undefined : testMail.noIssue}
        >
          {testMail.send}
        </button>
      </footer>
    </form>
  );
}
