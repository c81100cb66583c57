import { slug } from '../library/folderName.ts';

const longestDescription = 40;

/**
 * Returns the name of a picture on the web, in letters that no server changes: its description, and so much of its
 * content's hash that another content has another name.
 */
export function hostedName(alt: string, hash: string, ending: string): string {
  return `${wordsOf(alt) || 'picture'}-${hash.slice(0, 16)}.${ending}`;
}

/** Returns the name of a picture attached to a mail: its position, counted from 1, and its description, if it has one. */
export function attachedName(alt: string, position: number, asset: string): string {
  const parts = [String(position).padStart(2, '0'), wordsOf(alt)].filter((part) => part !== '');
  return `${parts.join('-')}${asset.slice(asset.lastIndexOf('.'))}`;
}

/** Returns the first words of a description, in ASCII letters, digits and hyphens; empty if it needs other letters. */
function wordsOf(alt: string): string {
  const described = slug(alt);
  if (!/^[a-z0-9-]+$/.test(described)) return '';
  const short = new RegExp(`^.{1,${String(longestDescription)}}(?=-|$)`).exec(described)?.[0];
  return (short ?? described.slice(0, longestDescription)).replace(/-+$/, '');
}
