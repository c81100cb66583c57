import type { Command } from './command.ts';

type Offer = () => readonly Command[];

const offers = new Set<Offer>();

/** Registers commands; returns a function that removes them. */
export function offerCommands(offer: Offer): () => void {
  offers.add(offer);
  return () => offers.delete(offer);
}

/** Returns all registered commands, available or not. */
export function offeredCommands(): Command[] {
  return [...offers].flatMap((offer) => offer());
}

/** True if the command is available now. */
export function canRun(command: Command): boolean {
  return command.canRun?.() ?? true;
}

/** Runs the command with that id, if it is registered and available. */
export function runCommand(id: string): void {
  const command = offeredCommands().find((each) => each.id === id);
  if (command && canRun(command)) command.run();
}
