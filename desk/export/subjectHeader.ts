import type { MailComposerOptions } from 'nodemailer';

type FoldableMail = Omit<MailComposerOptions, 'headers'> & {
  readonly headers?: Readonly<Record<string, string>>;
};

/** The longest word, in characters, that stays unencoded: a line should have 78 octets at most (RFC 5322, 2.1.1). */
const longestWord = 70;

/** Octets of text in an encoded word, whose Base64 then fits in the allowed 75 characters (RFC 2047, 2). */
const octetsInWord = 45;

/**
 * Returns the mail with a subject that fits in lines of 998 octets (RFC 5322, 2.1.1), even with a longer word: programs
 * break lines only at spaces.
 */
export function withFoldedSubject<Mail extends FoldableMail>(mail: Mail): MailComposerOptions {
  const { subject = '', headers, ...others } = mail;
  if (subject.split(' ').every((word) => word.length < longestWord)) return mail;
  const value = encodedWords(subject).join('\r\n ');
  return { ...others, headers: { ...headers, Subject: { prepared: true, value } } };
}

function encodedWords(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of text) {
    if (Buffer.byteLength(part + character) > octetsInWord) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].map((each) => `=?UTF-8?B?${Buffer.from(each).toString('base64')}?=`);
}
