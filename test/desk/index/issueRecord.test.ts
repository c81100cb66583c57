import { expect, test } from 'vitest';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { recordOf, recordVersion } from '../../../desk/index/issueRecord.ts';
import { newPublication } from '../../../issue/publication.ts';
import { everyBlockIssue } from '../../issue/support/everyBlock.ts';

test('what is known of an issue is made in the same way as in other programs of that version', () => {
  const record = recordOf(everyBlockIssue, newPublication({ name: 'Probe', language: 'de' }));
  const text = JSON.stringify(record, (_, value: unknown) =>
    value instanceof Set ? [...value] : value,
  );
  // If this fails, indexes from before are wrong: raise `recordVersion`, and renew the hash.
  expect([recordVersion, contentHash(new TextEncoder().encode(text)).slice(0, 16)]).toEqual([
    3,
    'b4f7a576bcbf90a6',
  ]);
});
