import type { Command } from './command.ts';

type Offer = () => readonly Command[];

const offers = new Set<Offer>();

/** Adds commands for as long as whoever can do them is there; returns how to take them away. */
export function offerCommands(offer: Offer): () => void {
  offers.add(offer);
  return () => offers.delete(offer);
}

/** All commands that are offered now, whether they make sense or not. */
export function offeredCommands(): Command[] {
  return [...offers].flatMap((offer) => offer());
}

/** Whether the command makes sense now. */
export function canRun(command: Command): boolean {
  return command.canRun?.() ?? true;
}

/** Runs the command of that id, if there is one that makes sense now. */
export function runCommand(id: string): void {
  const command = offeredCommands().find((each) => each.id === id);
  if (command && canRun(command)) command.run();
}
