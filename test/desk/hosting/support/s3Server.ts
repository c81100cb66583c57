import { onTestFinished } from 'vitest';
import { runS3, type S3Server } from './runS3.ts';

/** Starts an S3 server that ends with the running test. */
export async function startS3(directory: string): Promise<S3Server> {
  const server = await runS3(directory);
  onTestFinished(server.stop);
  return server;
}
