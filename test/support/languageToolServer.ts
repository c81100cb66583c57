import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a text was checked with: the form that LanguageTool's HTTP API, version 2, takes. */
export interface CheckRequest {
  readonly path: string;
  readonly language: string;
  /** The text as offsets count it, markup included. */
  readonly text: string;
}

interface Part {
  readonly text?: string;
  readonly markup?: string;
}

/**
 * Speaks as much of LanguageTool's API as a check needs: finds each of the words given, with what could stand there.
 * `requests` holds what it was asked; `answer` may be replaced to answer otherwise.
 */
export async function startLanguageTool(words: Readonly<Record<string, string>>) {
  const requests: CheckRequest[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const form = new URLSearchParams(body);
      const { annotation } = JSON.parse(form.get('data') ?? '{"annotation":[]}') as {
        annotation: Part[];
      };
      const text = annotation.map((part) => part.text ?? part.markup ?? '').join('');
      requests.push({ path: request.url ?? '', language: form.get('language') ?? '', text });
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ software: { name: 'LanguageTool' }, matches: matches(text) }));
    });
  });
  const matches = (text: string) =>
    Object.entries(words).flatMap(([word, better]) =>
      [...text.matchAll(new RegExp(word, 'gu'))].map(({ index }) => ({
        message: 'Möglicher Tippfehler gefunden.',
        shortMessage: 'Rechtschreibfehler',
        offset: index,
        length: word.length,
        replacements: [{ value: better }],
        rule: { id: 'GERMAN_SPELLER_RULE', issueType: 'misspelling' },
      })),
    );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    address: `http://127.0.0.1:${String(port)}`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
