/**
 * Bytes of HTML from which Gmail cuts a mail off, by what people measured: whole at 101 KB and cut at 102
 * (campaignmonitor.com, forum thread 30323), "around 105 KB" of 1000 bytes (spamresource.com, January 2022); the code
 * that is meant to be 102 × 1024 fits both. github.com/hteumeuleu/email-bugs, issue 41, collects the tests.
 */
export const gmailClipBytes = 102 * 1024;
