import { useId } from 'react';
import type { Messages } from '../language/messages.ts';
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
  const notes = useId();
  return (
    <form
      className="test-mail"
      onSubmit={(event) => {
        event.preventDefault();
        test.send();
      }}
    >
      <p>{testMail.lead}</p>
      <label className="text-field">
        {testMail.fields.address}
        <input
          type="email"
          autoComplete="email"
          value={settings.address}
          aria-invalid={test.unusable.includes('address')}
          onChange={(event) => test.changeAddress(event.target.value.trim())}
        />
        {test.unusable.includes('address') && <small>{testMail.unusable.address}</small>}
      </label>
      <label className="text-field">
        {testMail.provider}
        <select
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
        {provider && <small>{provider.hint[code]}</small>}
      </label>
      <MailServerFields
        settings={settings}
        unusable={test.unusable}
        messages={testMail}
        onChange={test.change}
      />
      <label className="text-field">
        {testMail.password}
        <input
          type="password"
          autoComplete="off"
          value={test.password}
          placeholder={test.hasPassword ? testMail.passwordKept : ''}
          aria-describedby={notes}
          onChange={(event) => test.setPassword(event.target.value)}
        />
        <small id={notes}>
          {test.canKeepPassword ? testMail.keepsPassword : testMail.keepsNoPassword}
        </small>
      </label>
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
