/** How the mail tools write their own names. */
export const toolNames: Readonly<Record<string, string>> = {
  beehiiv: 'beehiiv',
  mailchimp: 'Mailchimp',
  brevo: 'Brevo',
  cleverreach: 'CleverReach',
  kit: 'Kit',
  buttondown: 'Buttondown',
  ghost: 'Ghost',
  substack: 'Substack',
  mailerlite: 'MailerLite',
  listmonk: 'listmonk',
  keila: 'Keila',
};
