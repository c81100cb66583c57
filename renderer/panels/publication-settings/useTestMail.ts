import { useEffect, useState } from 'react';
import type { Input, Output } from '../../../desk/contract.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { whyNot } from '../../language/whyNot.ts';
import { desk } from '../../session/deskClient.ts';
import { providerOfAddress, providerOfHost, userOf, type MailProvider } from './mailProviders.ts';
import { useAsking } from './useAsking.ts';

export type MailSettings = Input<'mail.saveSettings'>['settings'];
export type MailField = keyof MailSettings;
type Saved = Output<'mail.saveSettings'>;
type Sent = Output<'mail.sendTest'>;

/** The issue to send, and how to save it first. */
export interface IssueToSend {
  readonly id: string;
  readonly flush: () => Promise<void>;
}

/** Failures that the user can fix in the settings, which are then opened. */
const mendedInSettings: ReadonlySet<string> = new Set([
  'unknown-host',
  'unreachable',
  'certificate',
  'no-encryption',
  'login-refused',
  'sender-refused',
  'recipient-refused',
]);

const blank: MailSettings = { host: '', port: 465, security: 'tls', user: '', address: '' };

/** Holds the settings as typed, and the actions on them. */
export function useTestMail(issue: IssueToSend | undefined) {
  const messages = useAllMessages();
  const { testMail } = messages;
  const [settings, setSettings] = useState(blank);
  const [password, setPassword] = useState('');
  const [keyStore, setKeyStore] = useState({ canKeepPassword: false, hasPassword: false });
  const [unusable, setUnusable] = useState<readonly MailField[]>([]);
  const { shown: notice, isBusy, good, bad, during } = useAsking();
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    void desk['mail.settings']({}).then(({ settings: kept, ...rest }) => {
      if (kept) setSettings(kept);
      else setOpen(true);
      setKeyStore(rest);
    });
  }, []);

  /** Saves the settings, and a password if one is given. Resolves to true if they are valid. */
  const keep = async (secret?: string): Promise<boolean> => {
    const answer: Saved = await desk['mail.saveSettings']({
      settings,
      ...(secret === undefined ? {} : { password: secret }),
    });
    setUnusable(answer.outcome === 'unusable' ? answer.fields : []);
    if (answer.outcome === 'unusable') {
      setOpen(true);
      return false;
    }
    if (answer.outcome !== 'saved') {
      bad(testMail.notSaved, whyNot(answer, messages.reasons));
      return false;
    }
    setKeyStore((known) => ({ ...known, hasPassword: answer.password === 'kept' }));
    if (secret !== undefined && answer.password === 'refused') bad(testMail.passwordRefused);
    else if (secret !== undefined) setPassword('');
    return answer.password !== 'refused';
  };

  const tell = (answer: Sent) => {
    if (answer.outcome === 'sent') good(testMail.sent(answer.address, answer.missingPictures));
    else if (answer.outcome === 'not-sent') {
      if (mendedInSettings.has(answer.reason)) setOpen(true);
      bad(testMail.notSent[answer.reason], answer.reply && testMail.reply(answer.reply));
    } else if (answer.outcome === 'password-needed') bad(testMail.passwordNeeded);
    else if (answer.outcome === 'not-set-up') bad(testMail.notSetUp);
    else if (answer.outcome === 'missing') bad(messages.status.failed.missing);
    else bad(messages.app.fault, whyNot(answer, messages.reasons));
  };

  /** Sends first, so that a password is stored only after the server has accepted it. */
  const send = () =>
    during(async () => {
      if (!issue || !(await keep())) return;
      await issue.flush();
      const answer = await desk['mail.sendTest']({ id: issue.id, ...(password && { password }) });
      tell(answer);
      if (answer.outcome !== 'sent' || password === '') return;
      if (keyStore.canKeepPassword) await keep(password);
      else setPassword('');
    });

  const save = () =>
    during(async () => {
      const secret = keyStore.canKeepPassword && password !== '' ? password : undefined;
      if (await keep(secret)) good(testMail.saved);
    });

  const forget = () =>
    during(async () => {
      await desk['mail.forgetPassword']({});
      setKeyStore((known) => ({ ...known, hasPassword: false }));
      good(testMail.passwordForgotten);
    });

  const change = (changed: Partial<MailSettings>) => {
    setUnusable((fields) => fields.filter((field) => !(field in changed)));
    setSettings((before) => ({ ...before, ...changed }));
  };

  /** The user name follows address and provider until the author enters another. */
  const withUser = (changed: Partial<MailSettings>, provider: MailProvider | undefined) => {
    const { address, user } = settings;
    const isOwn = user !== '' && user !== userOf(address, providerOfHost(settings.host));
    change(isOwn ? changed : { ...changed, user: userOf(changed.address ?? address, provider) });
  };

  return {
    settings,
    password,
    setPassword,
    ...keyStore,
    unusable,
    notice,
    isBusy,
    /** True if the settings are expanded: once complete, they are rarely needed. */
    isOpen,
    setOpen,
    change,
    changeAddress: (address: string) => {
      const found = settings.host === '' ? providerOfAddress(address) : undefined;
      withUser({ address, ...found?.server }, found ?? providerOfHost(settings.host));
    },
    chooseProvider: (provider: MailProvider | undefined) =>
      withUser(provider ? { ...provider.server } : { host: '' }, provider),
    send,
    save,
    forget,
  };
}
