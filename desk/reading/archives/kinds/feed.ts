import { itemsOfFeed } from '../../readFeed.ts';
import { textOf, fingerprint } from '../archiveFile.ts';
import { inEachFile, type ArchiveKind } from '../archive.ts';

/** An RSS or Atom feed as a file: each of its items. */
export const feed: ArchiveKind = {
  name: 'feed',
  target: 'rss',
  find: inEachFile(/^(?:xml|rss|atom|rdf)$/, async (file) => {
    const items = itemsOfFeed(await textOf(file));
    if (!items) return undefined;
    const issues = items.map(async ({ id, source }) => ({
      id: id || (await fingerprint(source.text)),
      label: source.about?.title ?? id,
      isSent: true,
      read: () => source,
    }));
    return { issues: await Promise.all(issues) };
  }),
};
