import { useAllMessages } from '../../language/dialogMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { SecretField } from '../../ui/LabelledField.tsx';
import { MailAccountFields, MailServerFields } from './MailFields.tsx';
import { useTestMail, type IssueToSend } from './useTestMail.ts';

interface Properties {
  /** Undefined if no issue is open: the settings can be edited, but nothing is sent. */
  readonly issue: IssueToSend | undefined;
}

/** The settings for test mails, and the button that sends one. */
export function TestMailSection({ issue }: Properties) {
  const messages = useAllMessages();
  const { testMail } = messages;
  const test = useTestMail(issue);
  const { settings, notice, isBusy } = test;
  const passwordField = (
    <SecretField
      label={testMail.password}
      note={test.canKeepPassword ? testMail.keepsPassword : testMail.keepsNoPassword}
      value={test.password}
      placeholder={test.hasPassword ? testMail.passwordKept : undefined}
      onChange={test.setPassword}
    />
  );
  return (
    <Form className="test-mail" noValidate onSubmit={test.send}>
      <p>{testMail.lead}</p>
      <p className="note">{testMail.mergeTags}</p>
      <details
        open={test.isOpen}
        onToggle={(event) => test.setOpen(event.currentTarget.open)}
        className="mail-settings"
      >
        <summary>
          {settings.address && settings.host
            ? testMail.by(settings.address, settings.host)
            : testMail.settings}
        </summary>
        <MailAccountFields
          settings={settings}
          unusable={test.unusable}
          onAddress={test.changeAddress}
          onProvider={test.chooseProvider}
        />
        <MailServerFields settings={settings} unusable={test.unusable} onChange={test.change} />
        {test.hasPassword && passwordField}
      </details>
      {!test.hasPassword && settings.user !== '' && passwordField}
      <footer>
        <p role={notice?.isFailure ? 'alert' : 'status'} data-failure={notice?.isFailure}>
          {isBusy ? testMail.sending : notice?.text}
          {notice?.detail && <small>{notice.detail}</small>}
        </p>
        <div>
          {test.hasPassword && (
            <Button className="quiet" disabled={isBusy} onClick={test.forget}>
              {testMail.forgetPassword}
            </Button>
          )}
          <Button disabled={isBusy} onClick={test.save}>
            {testMail.save}
          </Button>
          <button
            type="submit"
            className="primary"
            disabled={isBusy || !issue}
            title={issue ? undefined : testMail.noIssue}
          >
            {testMail.send}
          </button>
        </div>
      </footer>
    </Form>
  );
}

interface TestMailDialogProperties {
  readonly issue: IssueToSend | undefined;
  readonly onClose: () => void;
}

/** Sends the open issue to the author's own address, and asks for the required settings. */
export function TestMailDialog({ issue, onClose }: TestMailDialogProperties) {
  const messages = useAllMessages();
  return (
    <Dialog title={messages.commands.names.testMail} onClose={onClose}>
      <TestMailSection issue={issue} />
    </Dialog>
  );
}
