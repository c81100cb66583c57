import { desk } from '../session/deskClient.ts';

/** Copies what helps to understand a fault; resolves to false if it could not be read or copied. */
export async function copyDiagnostics(): Promise<boolean> {
  const { userAgent } = navigator;
  const copied = desk['app.diagnostics']({ userAgent }).then(
    ({ text }) => new Blob([text], { type: 'text/plain' }),
  );
  // A rejection is handled when the item is written.
  copied.catch(() => undefined);
  try {
    // Right after the key or click, as browsers demand: the item waits for the text.
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': copied })]);
    return true;
  } catch {
    return false;
  }
}
