import type { Speaker } from '../model/statement.ts';
import type { TokenisedText } from '../text/tokens.ts';
import { bareWord, foldWord } from './fold-name.ts';
import { placeKey } from './gazetteer.ts';
import { classOfOffice, PEOPLE, sortOfHead } from './name-words.ts';
import type { SourcePhrase } from './source-phrase.ts';

const LONGEST_NAME = 80;
/** Heads that mean a person although they name no office. */
const PERSON_WORD =
  /(?:er|or|ist|ian|man|woman|-old|body|one)$|^(?:source|insider|person|guy|mom|dad|senior|junior)$/;

/**
 * A speaker that the text leaves unnamed, under the article's own words: "U.S. officials", "a union spokesman".
 * Groups and spokespeople of a country or an organisation keep one key across articles; others belong to
 * their article alone, so nobody is ever joined to them.
 */
export function unnamedSpeaker(doc: TokenisedText, phrase: SourcePhrase, articleId: string): Speaker | null {
  const end = phraseEnd(doc, phrase);
  const from =
    phrase.determiner === 'the' || phrase.determiner === 'a' || phrase.determiner === 'an'
      ? phrase.core
      : phrase.from;
  const name = doc.text.slice(doc.start[from]!, doc.end[end - 1]!).replaceAll(/\s+/g, ' ');
  if (name.length === 0) return null;
  const short = name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME).replace(/\s+\S*$/, '') : name;
  const head = bareWord(doc.lower[phrase.head]!);
  const anchor = anchorOf(phrase);
  const isGroup = PEOPLE.has(head) || /[^s]s$/.test(head);
  const office = classOfOffice(head);
  const isPerson = !isGroup && (office !== undefined || PERSON_WORD.test(head));
  const sort = isGroup ? 'group' : isPerson ? 'person' : 'organisation';
  return { name: short, key: unnamedKey(doc, phrase, anchor, head, short, articleId), sort, role: null };
}

function phraseEnd(doc: TokenisedText, phrase: SourcePhrase): number {
  for (let i = phrase.head + 1; i < phrase.to; i++) {
    if (doc.lower[i] === ',' || doc.lower[i] === 'who' || doc.lower[i] === 'that') return i;
  }
  return phrase.to;
}

/** The country or organisation that the unnamed speak for. */
function anchorOf(phrase: SourcePhrase): string | null {
  const found = phrase.describing.find(
    ({ entity }) => entity.known !== null || entity.what === 'organisation',
  );
  if (!found) return null;
  return found.entity.known?.key ?? placeKey('org', found.entity.name);
}

function unnamedKey(
  doc: TokenisedText,
  phrase: SourcePhrase,
  anchor: string | null,
  head: string,
  name: string,
  articleId: string,
): string {
  const own = `unnamed:${foldWord(name)}:${articleId}`;
  if (anchor === null) return own;
  if (head === 'government' || head === 'administration' || head === 'authorities') return anchor;
  const words: string[] = [];
  for (let i = phrase.core; i <= phrase.head; i++) {
    const word = bareWord(doc.lower[i]!);
    const isAnchor = phrase.describing.some(({ mention }) => mention.first <= i && i < mention.end);
    if (!isAnchor && word !== '.') words.push(foldWord(word));
  }
  const place = anchor.slice(anchor.indexOf(':') + 1);
  if (sortOfHead(head)) return `org:${[place, ...words].join('-')}`;
  const speaksForIt = PEOPLE.has(head) || classOfOffice(head) === 'spokesperson';
  return speaksForIt ? `group:${[place, ...words].join('-')}` : own;
}
