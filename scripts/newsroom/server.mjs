import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { NEWSROOM_FOLDER, readNewsroom, renderNewsroom } from './newsroom.mjs';

/** Files served as they are, with their types: address below `/newsroom/` is the path below the folder. */
const FILE_TYPES = { css: 'text/css', svg: 'image/svg+xml', js: 'text/javascript' };

/**
 * Serves the demo newsroom on 127.0.0.1 and nowhere else.
 * @param {{ port?: number, folder?: string, extraPages?: Record<string, { type: string, body: string }> }} [options]
 *   `port` 0 (the default) takes any free one; `folder` holds the sources; `extraPages` are served beside the newsroom's own.
 * @returns the origin, the articles oldest first with their addresses, and `stop`.
 */
export async function startNewsroom({ port = 0, folder = NEWSROOM_FOLDER, extraPages = {} } = {}) {
  let pages = new Map();
  const server = createServer((request, response) => {
    answer(folder, pages, new URL(request.url ?? '/', 'http://127.0.0.1').pathname).then(
      (found) => send(response, found),
      () => send(response, null),
    );
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${server.address().port}`;
  pages = new Map([...(await renderNewsroom(folder, origin)), ...Object.entries(extraPages)]);
  const articles = (await readNewsroom(folder)).map((article) => ({
    ...article,
    url: origin + article.path,
  }));
  return { origin, articles, newest: articles.at(-1), stop: () => stop(server) };
}

async function answer(folder, pages, path) {
  const page = pages.get(path);
  if (page) return page;
  if (path === '/favicon.ico') return readFixture(folder, 'photo.svg');
  if (!path.startsWith('/newsroom/') || path.includes('..')) return null;
  return readFixture(folder, path.slice('/newsroom/'.length));
}

async function readFixture(folder, name) {
  const type = FILE_TYPES[name.split('.').at(-1) ?? ''];
  return type ? { type, body: await readFile(`${folder}/${name}`) } : null;
}

function send(response, found) {
  const { type, body } = found ?? { type: 'text/plain', body: 'Not found' };
  response.writeHead(found ? 200 : 404, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
  });
  response.end(body);
}

function stop(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}
