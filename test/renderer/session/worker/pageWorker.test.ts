import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Issue } from '../../../../issue/issue.ts';
import { answerQuestions } from '../../../../renderer/session/worker/answerQuestions.ts';
import { PageWorker, type AboutAnIssue } from '../../../../renderer/session/worker/pageWorker.ts';

/** Whose title an issue has, and for whom that is asked. */
interface Question extends AboutAnIssue {
  readonly by: string;
  /** What several questions have in common. */
  readonly setting?: { readonly name: string };
}

const titleOf = ({ by, issue }: Question) => `${by}: ${issue?.id ?? 'none'}`;

const issueOf = (id: string, ...titles: readonly string[]): Issue => ({
  id: `${id} ${titles.join()}`,
  blocks: titles.map((title, index) => ({
    type: 'divider' as const,
    id: `${title}${String(index)}`,
  })),
});

/** A worker in this thread, to which everything comes as a copy; what it was sent is written down. */
class FakeWorker extends EventTarget {
  readonly sent: unknown[] = [];
  readonly inside = new EventTarget();

  postMessage(data: unknown): void {
    this.sent.push(data);
    this.inside.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
  }
}

let worker: FakeWorker;
let beside: PageWorker<Question, string>;
let answered: Question[];
/** Lets the worker answer what it was asked, the newest first. */
let answerAll: () => void;

beforeEach(() => {
  worker = new FakeWorker();
  answered = [];
  const replies: (() => void)[] = [];
  answerAll = () => {
    for (const reply of replies.splice(0).toReversed()) reply();
  };
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('self', {
    addEventListener: worker.inside.addEventListener.bind(worker.inside),
    postMessage: (data: unknown) => worker.dispatchEvent(new MessageEvent('message', { data })),
  });
  vi.stubGlobal('reportError', () => undefined);
  answerQuestions(async (question: Question) => {
    answered.push(question);
    const { promise, resolve } = Promise.withResolvers<string>();
    replies.push(() => {
      resolve(titleOf(question));
    });
    return promise;
  });
  beside = new PageWorker<Question, string>(
    () => worker as unknown as Worker,
    (question) => Promise.resolve(`here, ${titleOf(question)}`),
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('each question gets its own answer, in whatever order they come', async () => {
  const answers = Promise.all([
    beside.ask({ by: 'Ada', issue: issueOf('kw47') }),
    beside.ask({ by: 'Bert' }),
  ]);
  answerAll();
  expect(await answers).toEqual(['Ada: kw47 ', 'Bert: none']);
});

test('the worker is asked of the issue as it is, and is told only what is new of it', () => {
  const first = issueOf('kw47', 'one', 'two', 'three');
  const second = { ...first, blocks: [...first.blocks.slice(0, 1), ...first.blocks.slice(2)] };
  void beside.ask({ by: 'Ada', issue: first });
  // One that asks of nothing between them changes nothing.
  void beside.ask({ by: 'Bert' });
  void beside.ask({ by: 'Cleo', issue: second });
  expect(answered.map(({ issue }) => issue)).toEqual([first, undefined, second]);
  expect(answered[2]?.issue?.blocks[1]).toBe(answered[0]?.issue?.blocks[2]);
  expect(JSON.stringify(worker.sent[2])).not.toContain('three');
});

test('what questions have in common is sent once, and is the same object in the worker', () => {
  const setting = { name: 'common' };
  void beside.ask({ by: 'Ada', setting });
  void beside.ask({ by: 'Bert', setting });
  void beside.ask({ by: 'Cleo' });
  void beside.ask({ by: 'Dora', setting });
  expect(answered.map((question) => question.setting)).toEqual([
    setting,
    setting,
    undefined,
    setting,
  ]);
  expect(answered[1]?.setting).toBe(answered[0]?.setting);
  expect(JSON.stringify(worker.sent[1])).not.toContain('common');
});

test('where the worker fails, what it was asked and all that follows is done on the page', async () => {
  const waiting = Promise.all([
    beside.ask({ by: 'Ada', issue: issueOf('kw47') }),
    beside.ask({ by: 'Bert', issue: issueOf('kw48') }),
  ]);
  worker.dispatchEvent(new Event('error'));
  expect(await waiting).toEqual(['here, Ada: kw47 ', 'here, Bert: kw48 ']);
  expect(await beside.ask({ by: 'Cleo' })).toBe('here, Cleo: none');
  expect(worker.sent).toHaveLength(2);
});
