import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and writes down every address that was asked for. */
export interface OutsideWorld {
  /** For `--proxy-server`; the browser itself leaves 127.0.0.1 out. */
  readonly proxy: string;
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/**
 * What Chromium itself asks for in a fresh profile, whichever extension it holds. Parley's own pages may connect to
 * nothing but the package (`connect-src 'self'` in its manifest, which the test of the build looks at).
 */
const BROWSER_ITSELF =
  /^(?:http:\/\/)?(?:update|content-autofill|accounts|clients\d?|safebrowsing|optimizationguide-pa|redirector|edgedl|android|www)\.(?:google|googleapis|gvt1)\.com[:/]/;

/** Stands between the browser and the network: whatever is not on this machine ends here, whoever asks. */
export async function outsideWorld(): Promise<OutsideWorld> {
  const asked: string[] = [];
  const note = (url: string) => {
    if (!BROWSER_ITSELF.test(url)) asked.push(url);
  };
  const server: Server = createServer((request, response) => {
    note(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url ?? '');
    // The browser may hang up first. Node leaves the socket of a tunnel without anyone who listens for that.
    socket.on('error', () => {});
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
