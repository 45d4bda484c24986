import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMhtml } from '#core/exchange/mhtml.ts';

const ADDRESS = 'https://ledger.example/2026/talks';
const encoder = new TextEncoder();

const message = (...lines: readonly string[]) => encoder.encode(lines.join('\r\n'));
const page = (file: Uint8Array) => {
  const read = readMhtml(file);
  return read && { ...read, html: new TextDecoder(read.charset ?? 'utf-8').decode(read.html) };
};
const withBody = (encoding: string, ...body: readonly string[]) =>
  message(
    'MIME-Version: 1.0',
    `Content-Type: text/html; charset=utf-8`,
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    ...body,
  );
const related = (...parts: readonly string[]) =>
  message(
    'From: <Saved by a browser>',
    `Snapshot-Content-Location: ${ADDRESS}`,
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----cut here----"',
    '',
    'Not for readers of today.',
    ...parts,
  );
const CUT = '------cut here----';

describe('transfer encodings', () => {
  test.each([
    ['quoted-printable', ['<p>caf=C3=A9 =3D coffee</p>'], '<p>café = coffee</p>'],
    ['quoted-printable', ['<p>one wo=', 'rd, two wo= \t', 'rds</p>'], '<p>one word, two words</p>'],
    ['Quoted-Printable', ['lower =c3=a9, broken =XY and = 1, end ='], 'lower é, broken =XY and = 1, end '],
    ['base64', ['PHA+Y2Fmw6k8', 'L3A+'], '<p>café</p>'],
    ['base64', ['PHA+ !! aGk=', 'after the end'], '<p>hi'],
    ['8bit', ['<p>as it is =3D</p>'], '<p>as it is =3D</p>'],
    ['of tomorrow', ['<p>as it is</p>'], '<p>as it is</p>'],
  ])('%s: %j', (encoding, body, html) => {
    expect(page(withBody(encoding, ...body))?.html).toBe(html);
  });

  test('the charset is the part’s own', () => {
    const file = message('Content-Type: text/html; charset="iso-8859-1"', '', '');
    const bytes = Uint8Array.from([...file, 0x63, 0x61, 0x66, 0xe9]);
    expect(page(bytes)).toMatchObject({ charset: 'iso-8859-1', html: 'café' });
  });
});

describe('parts', () => {
  test('the first HTML part is the page; pictures before and frames after it are not', () => {
    const file = related(
      CUT,
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      CUT,
      'Content-Type: text/html',
      'Content-Location: https://ledger.example/other',
      '',
      '<p>page</p>',
      CUT,
      'Content-Type: text/html',
      '',
      '<p>frame</p>',
      `${CUT}--`,
    );
    expect(page(file)).toEqual({
      html: '<p>page</p>\r\n',
      charset: null,
      addresses: [ADDRESS, 'https://ledger.example/other'],
    });
  });

  test('a part of parts is opened', () => {
    const file = related(
      CUT,
      'Content-Type: multipart/alternative; boundary=inner',
      '',
      '--inner',
      'Content-Type: text/plain',
      '',
      'plain',
      '--inner',
      'Content-Type: TEXT/HTML',
      '',
      '<p>rich</p>',
      '--inner--',
      `${CUT}--`,
    );
    expect(page(file)?.html).toBe('<p>rich</p>\r\n');
  });

  test('a file that is cut off gives what is there', () => {
    expect(page(related(CUT, 'Content-Type: text/html', '', '<p>hal'))?.html).toBe('<p>hal');
  });

  test.each([
    ['nothing', message('')],
    ['no headers', message('<p>only a page</p>')],
    ['a boundary that never comes', related('<p>page</p>')],
    ['no boundary named', message('Content-Type: multipart/related', '', '--', 'Content-Type: text/html')],
    ['only a picture', related(CUT, 'Content-Type: image/png', '', 'AAAA', `${CUT}--`)],
    ['the end at once', related(`${CUT}--`, 'Content-Type: text/html', '', '<p>after</p>')],
    [
      'itself, again and again',
      related(
        ...Array.from({ length: 50 }, () => [
          CUT,
          'Content-Type: multipart/mixed; boundary="----cut here----"',
          '',
        ]).flat(),
      ),
    ],
  ])('no page in a file that holds %s', (_, file) => {
    expect(readMhtml(file)).toBeNull();
  });

  test('a very long header is no header', () => {
    expect(readMhtml(message(`X: ${'x'.repeat(100_000)}`, 'Content-Type: text/html', '', 'page'))).toBeNull();
  });
});

test('never throws, whatever the bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void readMhtml(bytes)));
  const line = fc.constantFrom(
    CUT,
    `${CUT}--`,
    '',
    'Content-Type: text/html',
    'Content-Type: multipart/mixed; boundary="----cut here----"',
    'Content-Transfer-Encoding: base64',
    'Content-Transfer-Encoding: quoted-printable',
    ' folded',
    'a=C3=',
    '=',
  );
  fc.assert(fc.property(fc.array(line), (lines) => void readMhtml(related(...lines))));
});

test('any bytes come back from base64 and from quoted-printable', () => {
  const back = (encoding: string, body: string) => [...(readMhtml(withBody(encoding, body))?.html ?? [])];
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const quoted = Array.from(bytes, (byte) => `=${byte.toString(16).padStart(2, '0').toUpperCase()}`);
      expect(back('base64', Buffer.from(bytes).toString('base64'))).toEqual([...bytes]);
      expect(back('quoted-printable', quoted.join(''))).toEqual([...bytes]);
    }),
  );
});
