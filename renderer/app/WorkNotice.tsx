import { command } from '../commands/commandList.ts';
import { useCommands } from '../commands/useCommands.ts';
import { useMessages } from '../language/useMessages.ts';
import { cancelWork, longWorks } from '../session/longWork.ts';
import { Button } from '../ui/Button.tsx';
import { useSettled } from '../ui/useSettled.ts';
import { useStore } from '../store/store.ts';

/** The progress of long work, with a button that cancels it. */
export function WorkNotice() {
  const { work: words } = useMessages();
  const works = useStore(longWorks);
  const [work] = works;
  // Most pictures take less.
  const isLong = useSettled(work?.job);
  useCommands(() => [
    command('app.cancelWork', {
      canRun: () => longWorks.get().length > 0,
      run: () => {
        for (const each of longWorks.get()) cancelWork(each.job);
      },
    }),
  ]);
  if (!work || !isLong) return null;
  const percent = work.share === undefined ? undefined : Math.floor(work.share * 100);
  return (
    <div className="fault work">
      <p role="status">{work.name}</p>
      <progress aria-label={work.name} max={100} value={percent} />
      <Button onClick={() => cancelWork(work.job)}>{words.cancel}</Button>
    </div>
  );
}
