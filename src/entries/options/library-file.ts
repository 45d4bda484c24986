import type { ExchangeApi } from '#core/contract/exchange-api.ts';
import type { OnProgress } from '#core/exchange/record-stream.ts';

/** Pages of 4 kB asked for at a time. */
const PAGES_AT_A_TIME = 256;

/** The library's SQLite file, copied page by page; any SQLite program opens it. Progress counts pages. */
export async function libraryFile(
  library: Pick<ExchangeApi, 'exportFile'>,
  onProgress: OnProgress,
): Promise<Blob> {
  const parts: Blob[] = [];
  let page: number | null = 1;
  while (page !== null) {
    const answer: Awaited<ReturnType<ExchangeApi['exportFile']>> = await library.exportFile(
      page,
      PAGES_AT_A_TIME,
    );
    parts.push(new Blob([Uint8Array.from(atob(answer.base64), (unit) => unit.charCodeAt(0))]));
    onProgress(Math.min(page + PAGES_AT_A_TIME, answer.totalPages), answer.totalPages);
    page = answer.next;
  }
  return new Blob(parts, { type: 'application/vnd.sqlite3' });
}
