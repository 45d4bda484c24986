import { subscribe } from 'node:diagnostics_channel';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { analysisOf, libraryOf, NOW, pageQuery, type Sample, snapshotOf } from './sample-articles.ts';

const requests: unknown[] = [];
for (const channel of ['net.client.socket', 'undici:request:create', 'http.client.request.start']) {
  subscribe(channel, (message) => requests.push(message));
}

const sample: Sample = {
  url: 'https://ledger.example/talks',
  title: 'Talks in Orsay',
  published: '2026-02-02',
  text: 'Norland and Vastria opened talks in Orsay, with pictures at https://pictures.example/talks.jpg.',
};

test('no use of the library opens a connection', async () => {
  const library = await libraryOf(sample);
  const open = {
    ...sample,
    url: 'https://ledger.example/open',
    text: `${sample.text} They went on for hours.`,
  };
  await library.related(pageQuery({ ...open, published: '2026-02-05' }));
  await library.search('talks site:ledger.example', 5);
  await library.remember(snapshotOf(open), analysisOf(open), NOW);
  await library.edits(open.url);
  await library.forgetEverything();
  expect(requests).toEqual([]);
});

test('a connection would have been noticed', async () => {
  const server = createServer((_, response) => response.end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await (await fetch(`http://127.0.0.1:${port}/`)).text();
  server.close();
  expect(requests.length).toBeGreaterThan(0);
});
