import { isRecord, listOf, stringOf } from '../model/json-value.ts';
import { ImportError } from './import-error.ts';
import type { ImportReader } from './import-item.ts';
import { jsonItems } from './json-items.ts';
import { linesOf } from './text-lines.ts';
import { unreadItem } from './unread-fields.ts';

/** CSL-JSON, as Zotero exports it: items with an address become unread coverage. */
export const readCslJson: ImportReader = async function* (pieces, { now }) {
  let number = 0;
  for await (const item of jsonItems(pieces, ['items'])) {
    number += 1;
    yield unreadItem(
      {
        url: stringOf(item, 'URL'),
        title: stringOf(item, 'title'),
        site: stringOf(item, 'container-title') ?? stringOf(item, 'publisher'),
        byline: isRecord(item) ? listOf(item.author).flatMap(nameOf) : [],
        published: isRecord(item) ? dateOf(item.issued) : null,
        added: now,
      },
      { unit: 'entry', number },
    );
  }
};

function nameOf(name: unknown): string[] {
  const whole = [stringOf(name, 'given'), stringOf(name, 'non-dropping-particle'), stringOf(name, 'family')]
    .filter(Boolean)
    .join(' ');
  const shown = whole || stringOf(name, 'literal');
  return shown ? [shown] : [];
}

/** `{"date-parts": [[2026, 3, 14]]}` or `{"raw": "2026-03-14"}`. */
function dateOf(issued: unknown): string | null {
  if (!isRecord(issued)) return null;
  const parts = listOf(listOf(issued['date-parts'])[0]);
  return parts.length >= 3
    ? parts.map(String).join('-')
    : (stringOf(issued, 'raw') ?? stringOf(issued, 'literal'));
}

/** RIS records (`TY  - … ER  -`): those with an address become unread coverage. */
export const readRis: ImportReader = async function* (pieces, { now }) {
  let fields: Map<string, string[]> | null = null;
  let start = 0;
  for await (const { text, number } of linesOf(pieces)) {
    const [, tag, value = ''] = /^\ufeff?([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/.exec(text) ?? [];
    if (!tag) continue;
    if (tag === 'TY') {
      if (fields) throw cutOff(start);
      fields = new Map();
      start = number;
    } else if (tag === 'ER' && fields) {
      const first = (...tags: readonly string[]) => tags.flatMap((one) => fields?.get(one) ?? [])[0] ?? null;
      yield unreadItem(
        {
          url: first('UR', 'L2', 'LK'),
          title: first('TI', 'T1'),
          site: first('T2', 'JO', 'JF', 'PB'),
          byline: [...(fields.get('AU') ?? []), ...(fields.get('A1') ?? [])].map(inReadingOrder),
          published: first('DA', 'Y1', 'PY'),
          added: now,
        },
        { unit: 'line', number: start },
      );
      fields = null;
    } else fields?.set(tag, [...(fields.get(tag) ?? []), value.trim()]);
  }
  if (fields) throw cutOff(start);
};

function cutOff(line: number): ImportError {
  return new ImportError({ code: 'record-cut-off', line });
}

/** "Holm, Ida" → "Ida Holm". */
function inReadingOrder(name: string): string {
  const [family, given] = name.split(/,\s*/);
  return given ? `${given} ${family}` : name;
}
