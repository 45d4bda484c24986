import { type TokenisedText, tokenise } from '../text/tokens.ts';
import type { Mention, NamesInText } from './entity.ts';
import { EntityTable } from './entity-table.ts';
import { foldWord } from './fold-name.ts';
import { type KnownName, knownName } from './gazetteer.ts';
import type { NamedText } from './learned-countries.ts';
import { findNameChunks, type NameChunk } from './name-chunks.ts';
import { noteRole } from './note-role.ts';

const remembered = new WeakMap<TokenisedText, NamesInText>();

/**
 * Every name of a text with the entity it stands for. Full names are read first, from the title too, so that a
 * bare surname finds its person even when the full name comes later. Linear in the text; kept per text, with the
 * title of the first call.
 */
export function namesInText(doc: TokenisedText, title: string | null = null): NamesInText {
  const known = remembered.get(doc);
  if (known) return known;
  const names = readNames(doc, title);
  remembered.set(doc, names);
  return names;
}

function readNames(doc: TokenisedText, title: string | null): NamesInText {
  const text = namedText(doc);
  const table = new EntityTable(text, title ? namedText(tokenise(title)) : null);
  const mentions: Mention[] = [];
  let describedUntil = 0;
  for (const chunk of text.chunks) {
    for (const part of hyphenParts(chunk, table.learned)) {
      const entity = part === chunk || !part.known ? table.entityOf(part) : table.knownEntity(part.known);
      if (!entity) continue;
      const { from, first, end } = part;
      // "Union" in "Union President Ada Reyl": part of her title.
      for (let m = mentions.length - 1; m >= 0 && mentions[m]!.first >= from; m--) {
        if (from < first) mentions[m]!.describes = true;
      }
      mentions.push({ from, first, end, entity: entity.index, describes: first < describedUntil });
      if (entity.what === 'known' || entity.what === 'organisation') continue;
      table.touch(entity, first);
      describedUntil = Math.max(describedUntil, noteRole(doc, part, entity, table.learned, mentions));
    }
  }
  return { entities: table.entities, mentions };
}

function namedText(doc: TokenisedText): NamedText {
  return { doc, chunks: findNameChunks(doc) };
}

/** "Vastria-Norland": both halves are countries learnt from the text. */
function hyphenParts(chunk: NameChunk, learned: ReadonlyMap<string, KnownName>): readonly NameChunk[] {
  const word = chunk.words[0]!;
  if (chunk.words.length > 1 || chunk.known || !word.includes('-')) return [chunk];
  const parts = word.split('-').map((part) => learned.get(foldWord(part)) ?? knownName(part));
  if (parts.length < 2 || parts.some((part) => part === null)) return [chunk];
  return parts.map((known) => ({ ...chunk, what: 'known' as const, known }));
}
