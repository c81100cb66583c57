/** Messages of the comparison with a mail that arrived. */
export const arrivedMail = {
  lead: 'Choose the test or the sent mail, saved as a file (.eml), drop it here, or paste it. Nothing leaves this computer.',
  choose: 'Choose a mail …',
  notRead: 'The file cannot be read. Save the mail once more, as .eml.',
  whole: 'Nothing is lost: every word, link and picture has arrived.',
  losses: (count: number) =>
    count === 1 ? 'One thing has not arrived.' : `${String(count)} things have not arrived.`,
  lost: 'Missing words',
  pictures: 'Missing pictures',
  links: 'Missing and changed links',
  added: 'Added by the mail tool',
  linkGone: (text: string, address: string) => `${text}: the link to ${address} is gone`,
  linkNow: (text: string, address: string, now: string) =>
    `${text}: leads to ${now} instead of ${address}`,
  stripped: {
    'style-sheet': 'The mail tool has taken out the style sheet: the mail has no phone layout.',
    'dark-mode': 'The mail has no look of its own in dark mode.',
    language: 'The mail does not say its language: screen readers may read it wrongly.',
    preheader: 'The preview text is not in the mail.',
  },
  counted: (count: number) =>
    count === 1
      ? '1 link leads through another site, which counts clicks.'
      : `${String(count)} links lead through another site, which counts clicks.`,
  weight: (size: string, isCut: boolean) =>
    `${size} KB of HTML.${isCut ? ' Gmail cuts it off at 102 KB.' : ''}`,
};
