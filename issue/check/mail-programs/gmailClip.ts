/**
 * Bytes of HTML from which Gmail clips a mail, by measurements: whole at 101 KB and clipped at 102
 * (campaignmonitor.com, forum thread 30323), "around 105 KB" of 1000 bytes (spamresource.com, January 2022); 102 ×
 * 1024, the presumed constant, fits both. github.com/hteumeuleu/email-bugs, issue 41, collects the tests.
 */
export const gmailClipBytes = 102 * 1024;
