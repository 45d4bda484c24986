import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A public key of which nobody kept the private half. The browser names an extension, and with it the storage in a
 * profile, by its key: a library that took an hour to fill can be measured from any checkout.
 */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvxpIq9tfhQjR2VPXRd/R/4BYViSvUM4C43KHr9CBXKNjj7Af/AY/DZzmJHDiPPTGHQJCQ9im7EiljRo0xLWpIZqZgVS1Qpk+duLTdf+YXYSiuUHl2lYnr+BqkCtpuJjJnvGjoVUKff3D5NPG1aK8sVBLNvXXr8Q8G2NMvYlwsceASwKjTuSFdlcLw++AJvdni5ZzWbQ+7MrLrN9CK3IBJKBWN4HkvgyjuPQK+fg94u5SNx/mdntghBt9to2uVkhSQX7aJjZc2EQNSEVR+xf8d/0ZM5gef3uT3NzpbOacNyX5UllfGpbtrVQaUDEjQ1eMTk1qBoYI36U13L+Xfk7nbQIDAQAB';

/** Copies the built extension under a name of its own, so that a build meanwhile changes nothing. */
export function copyExtension(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync('dist/chromium', folder, { recursive: true });
  const manifest = path.join(folder, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), key: KEY }));
}
