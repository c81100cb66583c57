const emojiRun =
  /^(?:(?![©®™]|☑(?!\uFE0F))(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\uFE0F?\u20E3)(?:\p{Variation_Selector}|\u200D|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}])*)+/u;

/**
 * Returns the emoji at the start of a text, or an empty string. A scraped sequence that lost its joiners (a woman and
 * scales for a judge) is one run and stays unchanged. A ticked box before an item does not count.
 */
export function leadingEmoji(text: string): string {
  return emojiRun.exec(text)?.[0] ?? '';
}

/** True if the text is a line of sources: it starts with a link sign. */
export function startsWithLinkSign(text: string): boolean {
  return /^[\u{1F517}\u{1F587}]/u.test(text);
}
