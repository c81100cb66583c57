/** Processor time, in ms, that work takes in this thread: what else the machine has to do is not in it. */
export function processorTime(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** The same for work with pauses: everything that this thread does until it is done. */
export async function processorTimeOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** What the exercise takes on the machine that limits were set on, in ms of processor time. */
const usual = 100;

/** How many times slower than that machine this one is, 1 at least: what a limit for it is multiplied by. */
export function slowness(): number {
  exercise();
  return Math.max(1, processorTime(exercise) / usual);
}

/** Work of the kind that is measured, long enough for clocks that tick every few ms: strings put together and matched. */
function exercise(): number {
  const words = new Map<string, number>();
  for (let index = 0; index < 400_000; index += 1) {
    const word = `w${String((index * 7919) % 4001)}`.replace(/\d$/, (digit) => digit + digit);
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words.size;
}
