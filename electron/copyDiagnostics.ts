import { clipboard } from 'electron';
import type { Handlers } from '../desk/contract.ts';

/** Copies what helps to understand a fault, also when the page has crashed. */
export async function copyDiagnostics(desk: Pick<Handlers, 'app.diagnostics'>): Promise<void> {
  const { text } = await desk['app.diagnostics']({ userAgent: '' });
  await clipboard.writeText(text);
}
