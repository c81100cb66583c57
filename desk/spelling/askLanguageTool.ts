import { z } from 'zod';
import { headerText } from '../../issue/export/headerText.ts';
import { readAtMost } from '../network/readAtMost.ts';
import type { OutputOf } from '../procedure.ts';
import type { SpellingFinding, spellingContract } from './spellingContract.ts';

/** Time limit for the server, in ms, and maximum response size, in bytes. */
const timeout = 10_000;
const longestAnswer = 2_000_000;

/** The parts of a response that we use from LanguageTool's HTTP API, version 2 (languagetool.org/http-api). */
const answerSchema = z.object({
  matches: z.array(
    z.object({
      offset: z.int().nonnegative(),
      length: z.int().positive(),
      message: z.string(),
      replacements: z.array(z.object({ value: z.string() })).default([]),
      rule: z.object({ issueType: z.string().default('') }).prefault({}),
    }),
  ),
});

/**
 * Limits on the number of suggestions, the length of each and of a message, in characters, and the number of findings.
 */
const mostSuggestions = 6;
const longestSuggestion = 200;
const longestMessage = 500;
const mostFindings = 1000;

/** Checks a text with the server at the address. Follows no redirect, so that the text goes nowhere else. */
export async function askLanguageTool(
  address: string,
  text: string,
  language: string,
): Promise<OutputOf<typeof spellingContract, 'spelling.check'>> {
  try {
    const response = await fetch(`${address}/v2/check`, {
      method: 'POST',
      body: new URLSearchParams({ data: annotated(text), language: variantOf(language) }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    });
    const bytes = response.body && (await readAtMost(response.body, longestAnswer));
    if (!bytes) return unreachable('The answer is too long.');
    const body = new TextDecoder().decode(bytes);
    if (!response.ok) return unreachable(`HTTP ${String(response.status)} ${body.slice(0, 200)}`);
    const { matches } = answerSchema.parse(JSON.parse(body));
    const findings = matches.slice(0, mostFindings).map((match) => findingOf(match, text));
    return { outcome: 'checked', findings: findings.filter(({ from, to }) => from < to) };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return unreachable(cause instanceof Error ? cause.message : String(cause));
  }
}

function unreachable(why: string): OutputOf<typeof spellingContract, 'spelling.check'> {
  return { outcome: 'unreachable', why };
}

/** LanguageTool's format for texts with markup: anything but text is skipped, but counts for offsets. */
function annotated(text: string): string {
  const parts = text.split(/(\uFFFC+)/u).filter(Boolean);
  return JSON.stringify({
    annotation: parts.map((part) =>
      part.startsWith('\uFFFC') ? { markup: part, interpretAs: 'X' } : { text: part },
    ),
  });
}

/** LanguageTool checks spelling only for a country's variant. */
function variantOf(language: string): string {
  const usual: Readonly<Record<string, string>> = { de: 'de-DE', en: 'en-US', pt: 'pt-PT' };
  return usual[language.toLowerCase()] ?? language;
}

type Match = z.infer<typeof answerSchema>['matches'][number];

function findingOf(
  { offset, length, message, replacements, rule }: Match,
  text: string,
): SpellingFinding {
  return {
    from: Math.min(offset, text.length),
    to: Math.min(offset + length, text.length),
    message: headerText(message.slice(0, longestMessage)),
    // They are inserted unchanged: on one line, and without characters that reverse text direction.
    suggestions: replacements
      .slice(0, mostSuggestions)
      .map(({ value }) => value)
      .filter((value) => value.length <= longestSuggestion && headerText(value) === value.trim()),
    isSpelling: rule.issueType === 'misspelling',
  };
}
