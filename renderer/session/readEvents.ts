import { eventsAddress } from '../../desk/contract.ts';

/** Delay before a lost stream is reopened, in ms. */
const retryDelay = 2_000;

/**
 * Reads the local server's event stream for the life of the page, and reconnects when it is lost: the first event is
 * then `resumed`. Uses `fetch`, because EventSource cannot send headers.
 */
export async function readEvents(
  page: string,
  access: () => Record<string, string>,
  take: (event: unknown) => void,
): Promise<never> {
  for (let hasBeenLost = false; ; hasBeenLost = true) {
    await readStream(page, access(), (event) => {
      if (event !== undefined) take(event);
      else if (hasBeenLost) take({ event: 'resumed' });
    }).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, retryDelay));
  }
}

/** Reads one stream to its end: calls `take` with undefined once it is open, then with each event. */
async function readStream(
  page: string,
  access: Record<string, string>,
  take: (event: unknown) => void,
): Promise<void> {
  const response = await fetch(eventsAddress(page), { headers: access });
  if (!response.ok || !response.body) return;
  take(undefined);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value = '' } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('data: ')) take(JSON.parse(line.slice(6)));
  }
}
