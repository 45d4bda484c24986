import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and writes down every address that was asked for. */
export interface OutsideWorld {
  /** For `--proxy-server`; the browser itself leaves 127.0.0.1 out. */
  readonly proxy: string;
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** Stands between the browser and the network: whatever is not on this machine ends here, whoever asks. */
export async function outsideWorld(): Promise<OutsideWorld> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    proxy: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
