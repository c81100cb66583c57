/** A line that parts what stands above it from what stands below. */
export const rule = /^(?:[-*_=—–]\s?){3,}$/u;
/** The sign before an item of a list. */
export const bullet = /^[-*•‣◦⁃∙·●○■□▪▫]\uFE0E?\s+(?=\S)/u;
/** The number before an item of a list, and before many a sentence. */
export const numberBefore = /^(\d{1,9})[.)]\s+(?=\S)/u;
