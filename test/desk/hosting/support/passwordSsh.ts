import { onTestFinished } from 'vitest';
import { runPasswordSsh } from './runPasswordSsh.ts';

/** Starts a server with a login by password that ends with the running test. */
export async function startPasswordSsh(...settings: Parameters<typeof runPasswordSsh>) {
  const server = await runPasswordSsh(...settings);
  onTestFinished(server.stop);
  return server;
}
