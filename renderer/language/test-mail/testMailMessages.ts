import type { Input, Output } from '../../../desk/contract.ts';

type Settings = Input<'mail.saveSettings'>['settings'];
type NotSent = Extract<Output<'mail.sendTest'>, { outcome: 'not-sent' }>;

/** Messages about test mails, in one language. */
export interface TestMailMessages {
  readonly title: string;
  readonly lead: string;
  /** What appears where the mail tool would insert the reader's data. */
  readonly mergeTags: string;
  readonly settings: string;
  /** The settings in one line. */
  readonly by: (address: string, host: string) => string;
  readonly provider: string;
  readonly otherProvider: string;
  readonly fields: Readonly<Record<keyof Settings, string>>;
  /** Why a field is invalid. */
  readonly unusable: Readonly<Record<keyof Settings, string>>;
  readonly securities: Readonly<Record<Settings['security'], string>>;
  readonly password: string;
  readonly passwordKept: string;
  readonly forgetPassword: string;
  readonly passwordForgotten: string;
  readonly keepsPassword: string;
  readonly keepsNoPassword: string;
  readonly passwordRefused: string;
  readonly send: string;
  readonly sending: string;
  readonly save: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly noIssue: string;
  readonly sent: (address: string, missingPictures: number) => string;
  readonly passwordNeeded: string;
  readonly notSetUp: string;
  readonly notSent: Readonly<Record<NotSent['reason'], string>>;
  readonly reply: (reply: string) => string;
}
