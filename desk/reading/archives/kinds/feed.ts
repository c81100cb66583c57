import { itemsOfFeed } from '../../readFeed.ts';
import { extensionOf, folderOf, textOf } from '../archiveFile.ts';
import type { ArchiveKind, ArchivedIssue, FoundIssues } from '../archive.ts';
import { fingerprint } from '../fingerprint.ts';

/** An RSS or Atom feed as a file: each of its items. */
export const feed: ArchiveKind = {
  name: 'feed',
  target: 'rss',
  find: async (files) => {
    const found: FoundIssues[] = [];
    for (const file of files.filter((one) => /^(?:xml|rss|atom|rdf)$/.test(extensionOf(one)))) {
      const items = itemsOfFeed(await textOf(file));
      if (!items) continue;
      const issues = await Promise.all(
        items.map(async ({ id, source }): Promise<ArchivedIssue> => ({
          id: id || (await fingerprint(source.text)),
          label: source.about?.title ?? id,
          isSent: true,
          read: () => Promise.resolve(source),
        })),
      );
      found.push({ files: [file], folder: folderOf(file), issues });
    }
    return found;
  },
};
