import { slug } from '../library/folderName.ts';

const longestDescription = 40;

/**
 * Returns the name of a picture on the web, in letters that no server changes: its description, and so much of its
 * content's hash that another content has another name.
 */
export function hostedName(alt: string, hash: string, ending: string): string {
  const described = /^[a-z0-9-]+$/.test(slug(alt)) ? slug(alt) : 'picture';
  const short = new RegExp(`^.{1,${String(longestDescription)}}(?=-|$)`).exec(described)?.[0];
  const words = (short ?? described.slice(0, longestDescription)).replace(/-+$/, '');
  return `${words}-${hash.slice(0, 16)}.${ending}`;
}
