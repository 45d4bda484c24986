import type { OwnTopic } from '../model/own-topic.ts';
import { parseSettings } from '../model/parse-settings.ts';
import { checkOwnPhrase } from './own-phrases.ts';
import type { PhraseFault } from './phrase-error.ts';

const KIND = 'parley-own-topics';
const VERSION = 1;

/** What came of reading a file of own topics. */
export type OwnTopicsFile =
  | { readonly state: 'read'; readonly topics: readonly OwnTopic[] }
  /** Nothing of the file is used. */
  | { readonly state: 'bad'; readonly fault: OwnTopicsFault };

/** Why a file of own topics cannot be taken in. */
export type OwnTopicsFault =
  | { readonly code: 'not-json' | 'no-topics' | 'newer' }
  /** `count` of its topics have no name, no phrases or no colour group. */
  | { readonly code: 'incomplete'; readonly count: number }
  | {
      readonly code: 'bad-phrase';
      readonly topic: string;
      readonly phrase: string;
      readonly fault: PhraseFault;
    };

/** The reader's topics as a JSON file that another reader's Parley can take in. */
export function writeOwnTopics(topics: readonly OwnTopic[]): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, topics }, null, 2)}\n`;
}

/** Reads such a file; every topic and phrase in it must be usable. */
export function readOwnTopics(file: string): OwnTopicsFile {
  let content: unknown;
  try {
    content = JSON.parse(file);
  } catch {
    return bad({ code: 'not-json' });
  }
  if (!isOwnTopicsFile(content)) return bad({ code: 'no-topics' });
  if (content.version > VERSION) return bad({ code: 'newer' });
  const topics = parseSettings({ ownTopics: content.topics }).ownTopics;
  if (topics.length !== content.topics.length)
    return bad({ code: 'incomplete', count: content.topics.length - topics.length });
  for (const topic of topics) {
    for (const phrase of topic.phrases) {
      const check = checkOwnPhrase(phrase);
      if (check.state === 'bad')
        return bad({ code: 'bad-phrase', topic: topic.label, phrase, fault: check.fault });
    }
  }
  return { state: 'read', topics };
}

/** The topics together; one of the same id is replaced by the imported one. */
export function mergeOwnTopics(
  known: readonly OwnTopic[],
  imported: readonly OwnTopic[],
): readonly OwnTopic[] {
  const ids = new Set(imported.map((topic) => topic.id));
  return [...known.filter((topic) => !ids.has(topic.id)), ...imported];
}

function isOwnTopicsFile(content: unknown): content is { version: number; topics: unknown[] } {
  return (
    typeof content === 'object' &&
    content !== null &&
    'kind' in content &&
    content.kind === KIND &&
    'version' in content &&
    typeof content.version === 'number' &&
    'topics' in content &&
    Array.isArray(content.topics)
  );
}

function bad(fault: OwnTopicsFault): OwnTopicsFile {
  return { state: 'bad', fault };
}
