import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/**
 * A port that leads to another one, until the clients have sent so many bytes: then it cuts all connections (`cut`), or
 * passes nothing on any more (`stall`).
 */
export async function startProxy(
  target: number,
  after: number,
  then: 'cut' | 'stall' = 'cut',
): Promise<number> {
  const sockets = new Set<Socket>();
  let passed = 0;
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        client.destroy();
        upstream.destroy();
      });
    }
    upstream.pipe(client);
    client.on('data', (bytes) => {
      passed += bytes.length;
      if (passed <= after) upstream.write(bytes);
      else if (then === 'cut') for (const socket of sockets) socket.destroy();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
