import { TOPIC_GROUPS } from '../taxonomy/topic-groups.ts';
import { LANGUAGES } from '../words/catalogue.ts';
import { isRecord } from './json-value.ts';
import type { OwnTopic } from './own-topic.ts';
import { DEFAULT_SETTINGS, type Density, type ReaderSettings } from './reader-settings.ts';

const DENSITIES: readonly Density[] = ['calm', 'all', 'statements', 'topics', 'off'];

/** Reads settings from storage or a file; a field that is missing or of another form takes its default. */
export function parseSettings(stored: unknown): ReaderSettings {
  const from = isRecord(stored) ? stored : {};
  return {
    density: DENSITIES.find((density) => density === from.density) ?? DEFAULT_SETTINGS.density,
    remembering: from.remembering === 'on' || from.remembering === 'off' ? from.remembering : 'unasked',
    neverSites: strings(from.neverSites),
    hiddenTopics: strings(from.hiddenTopics),
    ownTopics: Array.isArray(from.ownTopics) ? from.ownTopics.flatMap(parseOwnTopic) : [],
    followedTopics: strings(from.followedTopics),
    retentionDays:
      typeof from.retentionDays === 'number' && from.retentionDays > 0
        ? Math.floor(from.retentionDays)
        : null,
    language: LANGUAGES.find((known) => known === from.language) ?? null,
  };
}

function parseOwnTopic(stored: unknown): OwnTopic[] {
  if (!isRecord(stored)) return [];
  const { id, label } = stored;
  const group = TOPIC_GROUPS.find((known) => known === stored.group);
  if (typeof id !== 'string' || !id.startsWith('own:') || typeof label !== 'string' || !group) return [];
  return [{ id, label, group, phrases: strings(stored.phrases) }];
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
