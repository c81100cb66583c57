import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { askLanguageTool } from '../../../desk/spelling/askLanguageTool.ts';
import { languageToolAddress } from '../../../desk/spelling/spellingContract.ts';
import { spellingProcedures, addWord } from '../../../desk/spelling/spellingProcedures.ts';
import { preferencesSchema } from '../../../desk/contract.ts';
import { startLanguageTool } from '../../support/languageToolServer.ts';
import { alwaysOpen, openTestLibrary } from '../../support/openTestLibrary.ts';

const server = await startLanguageTool({ Fehlr: 'Fehler' });
afterAll(() => server.stop());

describe('a check by LanguageTool', () => {
  test('sends the paragraph and its language, without what is not to be read', async () => {
    const text = 'Ein \uFFFC Fehlr.';
    expect(await askLanguageTool(server.address, text, 'de')).toEqual({
      outcome: 'checked',
      findings: [
        {
          from: 6,
          to: 11,
          message: 'Möglicher Tippfehler gefunden.',
          suggestions: ['Fehler'],
          isSpelling: true,
        },
      ],
    });
    expect(server.requests.at(-1)).toEqual({ path: '/v2/check', language: 'de-DE', text });
  });

  test('takes from a server that means harm only what a finding can be', async () => {
    const match = (offset: number, length: number, ...values: string[]) => ({
      offset,
      length,
      message: `Ei\u202En\n${'!'.repeat(9000)}`,
      replacements: values.map((value) => ({ value })),
    });
    const matches = [
      match(0, 3, 'Sein', 'a\nb', '\u202Eab', 'x'.repeat(9000), '<img src=x>'),
      match(5, 2),
      match(2 ** 52, 2 ** 52),
      ...Array.from({ length: 100 }, () => match(0, 1)),
    ];
    const harmful = createServer((_request, response) => response.end(JSON.stringify({ matches })));
    await new Promise<void>((resolve) => harmful.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void harmful.close());
    const { port } = harmful.address() as AddressInfo;
    const answer = await askLanguageTool(`http://127.0.0.1:${String(port)}`, 'Ein', 'de');
    if (answer.outcome !== 'checked') throw new Error(JSON.stringify(answer));
    expect(answer.findings).toHaveLength(101);
    const [first] = answer.findings;
    expect(first?.message).toMatch(/^Ein !{100}/);
    expect(first?.message.length).toBeLessThanOrEqual(500);
    expect(first?.suggestions).toEqual(['Sein', '<img src=x>']);
  });

  test('follows nobody who sends the text elsewhere', async () => {
    const before = server.requests.length;
    const away = createServer((_request, response) => {
      response.writeHead(307, { location: `${server.address}/v2/check` }).end();
    });
    await new Promise<void>((resolve) => away.listen(0, '127.0.0.1', resolve));
    const { port } = away.address() as AddressInfo;
    const answer = await askLanguageTool(`http://127.0.0.1:${String(port)}`, 'Fehlr', 'de');
    away.close();
    expect([answer.outcome, server.requests.length]).toEqual(['unreachable', before]);
  });

  test('is off without an address, and with one that must not be asked', async () => {
    const asked = (languageTool: string) => {
      const preferences = preferencesSchema.parse({ languageTool });
      const store = { read: async () => ({ preferences }), write: async () => undefined };
      const current = alwaysOpen({} as never);
      const procedures = spellingProcedures({ face: 'browser' }, store, current);
      return procedures['spelling.check']({ text: 'Fehlr', language: 'de' });
    };
    const before = server.requests.length;
    expect(await asked('')).toEqual({ outcome: 'off' });
    expect(await asked('http://languagetool.example')).toEqual({ outcome: 'off' });
    expect(server.requests).toHaveLength(before);
    expect(await asked(`${server.address}/v2/check/`)).toMatchObject({ outcome: 'checked' });
  });
});

test.each([
  ['http://localhost:8081', 'http://localhost:8081'],
  [' https://lt.example/v2/ ', 'https://lt.example'],
  ['http://192.168.178.2:8081/v2/check', 'http://192.168.178.2:8081'],
  ['http://nas.local/lt', 'http://nas.local/lt'],
  ['http://lt.example', undefined],
  ['http://localhost.evil.example', undefined],
  ['https://ada@lt.example', undefined],
  ['https://lt.example/?x=', undefined],
  ['file:///etc/passwd', undefined],
  ['localhost:8081', undefined],
  ['', undefined],
  ['https://:secret@lt.example', undefined],
  ['https:lt.example', undefined],
  ['https:\\\\lt.example', undefined],
  ['https://lt.example\n.evil.example', undefined],
  ['https://lt.exam\tple', undefined],
  ['https://lt.example/#v2', undefined],
  ['HTTPS://LT.example/x/../lt/', 'https://lt.example/lt'],
])('the address %j is asked as %j', (typed, asked) => {
  expect(languageToolAddress(typed)).toBe(asked);
});

test('a word is added to the publication once, beside what another program wrote', async () => {
  const library = await openTestLibrary();
  const file = join(library.folder, 'publication.json');
  const json = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...json, theirs: 1, wordList: ['Zettel'] }));
  const added = await Promise.all(
    ['Äpfelchen', 'Setzkasten', 'Zettel'].map((word) => addWord(library, word)),
  );
  expect(added).toEqual(Array.from({ length: 3 }, () => ({ outcome: 'added' })));
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    theirs: 1,
    wordList: ['Äpfelchen', 'Setzkasten', 'Zettel'],
  });
});

test('the face’s own checker is told, where it has one', async () => {
  const setSpelling = vi.fn<(language: string, words: readonly string[]) => void>();
  const ask = (face: object) =>
    spellingProcedures({ face: 'browser', ...face }, {} as never, alwaysOpen({} as never))[
      'spelling.use'
    ]({
      language: 'de',
      words: ['Setzkasten'],
    });
  expect(await ask({})).toEqual({ outcome: 'unsupported' });
  expect(await ask({ setSpelling })).toEqual({ outcome: 'done' });
  expect(setSpelling.mock.calls).toEqual([['de', ['Setzkasten']]]);
});

test('an answer that does not end is cut off while it is read', async () => {
  let sent = 0;
  const endless = createServer((_, response) => {
    const part = Buffer.alloc(100_000, ' ');
    const more = () => {
      if (response.destroyed) return;
      sent += part.length;
      response.write(part, more);
    };
    more();
  });
  await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void endless.close());
  const address = `http://127.0.0.1:${String((endless.address() as AddressInfo).port)}`;
  expect(await askLanguageTool(address, 'Text', 'de')).toEqual({
    outcome: 'unreachable',
    why: 'The answer is too long.',
  });
  // What lies in the sockets' buffers comes on top.
  expect(sent).toBeLessThan(20_000_000);
});
