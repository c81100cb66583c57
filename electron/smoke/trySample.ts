import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import type { Output } from '../../desk/contract.ts';
import type { OpenDesk } from '../../desk/desk.ts';
import { readText } from '../../desk/files/readText.ts';
import { englishReason } from '../../issue/file/englishReason.ts';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import type { AppWindows } from '../appWindows.ts';
import { flush } from '../ipc.ts';
import type { Preferences } from '../preferences.ts';
import { clickBehindText, pageGone, polled, typeWords } from './pageInput.ts';

/** What the app has once it is started. */
export interface StartedApp {
  readonly desk: OpenDesk;
  readonly windows: AppWindows;
  readonly preferences: Preferences;
}

/** What a smoke test measures: times in ms. */
export interface SmokeFigures {
  /** From the start of the program until the newest issue can be typed in. */
  readonly usable: number;
  /** The time of it that it took to make a window and its process, which is not the app's own work. */
  readonly window: number;
  /** From the last key until the text is in the file. */
  readonly saved: number;
  readonly exported: number;
  /** Of the issue, with those that were typed. */
  readonly words: number;
}

/**
 * Opens the sample in a window, types two words, and looks for them in the file, in the count and in an export. Throws
 * if one lacks them; calls `at` with what it does next.
 */
export async function trySample(
  { desk: { desk }, windows, preferences }: StartedApp,
  at: (step: string) => void,
): Promise<SmokeFigures> {
  // A folder that was kept has one already, so that the start is that of any day.
  const { libraryFolder } = await preferences.read();
  if (libraryFolder === undefined) {
    at('opening the sample');
    libraryIn(await desk['library.openSample']({ language: 'en' }));
  }

  at('loading the page');
  const opened = Date.now();
  windows.open();
  const [window] = BrowserWindow.getAllWindows();
  if (!window) throw new Error('there is no window.');
  const page = window.webContents;
  const isGone = pageGone(page);
  const unlessGone = <T>(work: Promise<T>) => Promise.race([isGone, work]);
  const isTrue = (source: string) =>
    unlessGone(polled(async () => (await page.executeJavaScript(source)) === true));
  await isTrue(`document.querySelector('.ProseMirror[contenteditable="true"] p') !== null`);
  const usable = performance.now();
  const navigated = Number(await page.executeJavaScript('performance.timeOrigin'));
  const { libraryFolder: library = '' } = await preferences.read();
  const [issue] = (await listed(desk)).issues;
  if (!issue) throw new Error('the library has no issue.');
  const { id } = issue;

  at('showing the window');
  await unlessGone(polled(async () => window.isVisible()));
  window.focus();
  page.focus();
  at('clicking into the page');
  await unlessGone(clickBehindText(page, '.ProseMirror p'));
  at('typing');
  const words = ['smoke', randomLetters()];
  const typed = words.join(' ');
  typeWords(page, words);
  const typedAt = performance.now();
  await isTrue(`document.querySelector('.ProseMirror').textContent.includes('${typed}')`);

  at('saving');
  const file = join(library, id, 'issue.json');
  await unlessGone(polled(async () => (await textOf(file)).includes(typed)));
  const saved = performance.now() - typedAt;
  if (parseIssue(await textOf(file)).outcome === 'invalid') throw new Error('it is no issue.');
  if (!(await flush(page))) throw new Error('the page does not say that it is saved.');

  at('counting');
  const after = (await listed(desk)).issues.find((one) => one.id === id)?.words;
  if (after !== issue.words + words.length) {
    throw new Error(`${String(issue.words)} words and two more are ${String(after)}.`);
  }

  at('exporting');
  const before = performance.now();
  const exported = await exportedText(desk, id);
  const took = performance.now() - before;
  if (!exported.includes(typed)) throw new Error('the page lacks the typed text.');
  return { usable, window: navigated - opened, saved, exported: took, words: after };
}

async function listed(desk: OpenDesk['desk']) {
  return libraryIn(await desk['library.list']({}));
}

function libraryIn(answer: Output<'library.list'>) {
  if (answer.outcome === 'opened') return answer.library;
  throw new Error(answer.outcome === 'invalid' ? englishReason(answer.why) : 'there is none.');
}

/** Exports an issue as a web page; returns the text of that. */
async function exportedText(desk: OpenDesk['desk'], id: string): Promise<string> {
  const answer = await desk['issue.export']({ id, target: 'web' });
  if (answer.outcome === 'exported')
    return textOf(join(answer.folder, answer.files[0]?.name ?? ''));
  if (answer.outcome === 'missing') throw new Error('the issue is missing.');
  throw new Error(typeof answer.why === 'string' ? answer.why : englishReason(answer.why));
}

async function textOf(path: string): Promise<string> {
  const read = await readText(path);
  return read.outcome === 'read' ? read.text : '';
}

/** Letters only, so that they are one word. */
function randomLetters(): string {
  const digits = randomUUID().replaceAll('-', '').slice(0, 8);
  return digits.replaceAll(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? '');
}
