/**
 * Bare addresses: with a scheme, from `www.`, mail addresses, or a domain with a path; and a merge tag's name in
 * braces. Every part has an upper bound (RFC 1035 for labels, RFC 5321 for mailboxes), which prevents quadratic time.
 */
const addresses =
  /(?:[a-z][a-z\d+.-]{1,20}:\/\/|mailto:|www\.)[^\s<>"|]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+|(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}\/[^\s<>"|]*|\{[a-z-]{1,40}\}/giu;

/** Emoji, some of which Unicode classifies as letters or digits, such as ℹ️ and 1️⃣; © ® ™ are signs within a text. */
const emoji = /[\d#*]\uFE0F?\u20E3|[\p{Emoji}--[\d#*©®™]]/gv;

/**
 * Returns the text without addresses and emoji, and the number of addresses; a narrow no-break space becomes a space.
 */
export function withoutAddresses(text: string): { rest: string; addresses: number } {
  let found = 0;
  const rest = text
    .replace(addresses, () => {
      found += 1;
      return ' ';
    })
    .replace(emoji, ' ')
    .replaceAll('\u202F', ' ');
  return { rest, addresses: found };
}
