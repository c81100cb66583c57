/** A line that separates the text above it from the text below. */
export const rule = /^(?:[-*_=—–]\s?){3,}$/u;
/** The bullet before a list item. */
export const bullet = /^[-*•‣◦⁃∙·●○■□▪▫]\uFE0E?\s+(?=\S)/u;
/** The number before a list item, and before many sentences. */
export const numberBefore = /^(\d{1,9})[.)]\s+(?=\S)/u;
