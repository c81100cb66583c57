/**
 * How many characters inboxes show next to the sender, approximately, as letters differ in width; no preheader if that
 * depends on the space that the subject leaves. Where inboxes truncate subject and preheader, as measured by emailtooltester.com in August 2026 ("Email Subject
 * Lines: Character Limit"): Gmail on a Pixel 7 and an iPhone 14, Apple Mail on an iPhone 14 and an iPad, Outlook and
 * Gmail in a browser window of 1400 px.
 */
export const inboxCuts = {
  gmailAndroid: { subject: 33, preheader: 37 },
  gmailIphone: { subject: 37, preheader: 39 },
  appleIpad: { subject: 39, preheader: 75 },
  appleIphone: { subject: 48, preheader: 99 },
  outlookWeb: { subject: 51 },
  gmailWeb: { subject: 88 },
} as const;
