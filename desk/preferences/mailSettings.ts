import { z } from 'zod';

/** `tls` from the first byte (465), `starttls` before anything else is sent (587), `none` only for this computer. */
export const mailSecurities = ['tls', 'starttls', 'none'] as const;

/** How test mails are sent. Excludes the password; `address` is the only recipient. */
export const mailSettingsSchema = z.strictObject({
  host: z.string().max(253),
  port: z.number(),
  security: z.enum(mailSecurities),
  /** Empty for a server without a login. */
  user: z.string().max(320),
  address: z.string().max(254),
});
export type MailSettings = z.infer<typeof mailSettingsSchema>;
export type MailField = keyof MailSettings;

/** Returns the fields with which mails cannot be sent, or not safely; empty if all are valid. */
export function unusableFields({ host, port, security, user, address }: MailSettings): MailField[] {
  const isUsable: Readonly<Record<MailField, boolean>> = {
    host: /^[\p{L}\p{N}](?:[\p{L}\p{N}.:-]*[\p{L}\p{N}])?$|^::1$/u.test(host),
    port: Number.isInteger(port) && port >= 1 && port <= 65_535,
    security: security !== 'none' || isThisComputer(host),
    user: !/\p{Cc}/u.test(user),
    address: isMailAddress(address),
  };
  return mailSettingsSchema.keyof().options.filter((field) => !isUsable[field]);
}

/** True if nothing sent to that host leaves this computer. */
export function isThisComputer(host: string): boolean {
  return ['localhost', '127.0.0.1', '::1'].includes(host.toLowerCase());
}

/**
 * True if the text is one plain address: no display name, no second address, no quotes, and nothing special in a header
 * or in HTML.
 */
export function isMailAddress(text: string): boolean {
  const [, local = '', domain = ''] = /^([^@]{1,64})@([^@]{1,189})$/.exec(text) ?? [];
  const atoms = /^[\p{L}\p{N}!#$%'+/=?^_~-]+(?:\.[\p{L}\p{N}!#$%'+/=?^_~-]+)*$/u;
  const labels =
    /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)*$/u;
  return atoms.test(local) && labels.test(domain);
}
