import type { OwnTopic } from '../model/own-topic.ts';
import { parseSettings } from '../model/parse-settings.ts';
import { checkOwnPhrase } from './own-phrases.ts';

const KIND = 'parley-own-topics';
const VERSION = 1;

/** What came of reading a file of own topics. */
export type OwnTopicsFile =
  | { readonly state: 'read'; readonly topics: readonly OwnTopic[] }
  /** What is wrong, as a sentence for the reader; nothing of the file is used. */
  | { readonly state: 'bad'; readonly problem: string };

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
    return bad('This is not a JSON file. Choose a file that Parley wrote with “Export topics”.');
  }
  if (!isOwnTopicsFile(content)) return bad('This file holds no topics of Parley.');
  if (content.version > VERSION)
    return bad('This file is from a newer Parley. Update Parley, then import it again.');
  const topics = parseSettings({ ownTopics: content.topics }).ownTopics;
  if (topics.length !== content.topics.length)
    return bad(`${content.topics.length - topics.length} of the topics in the file are incomplete.`);
  for (const topic of topics) {
    for (const phrase of topic.phrases) {
      const check = checkOwnPhrase(phrase);
      if (check.state === 'bad') return bad(`Topic “${topic.label}”, phrase “${phrase}”: ${check.problem}`);
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

function bad(problem: string): OwnTopicsFile {
  return { state: 'bad', problem };
}
