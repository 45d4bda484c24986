import type { Database } from './database.ts';
import type { ArticleOfTalks } from './talks-statements.ts';

export interface SpeakerInTalks {
  readonly name: string;
  /** The first of `keys`. */
  readonly key: string;
  readonly keys: readonly string[];
  /** Those that the negotiation's articles give, newest first. */
  readonly roles: readonly string[];
}

/**
 * Who speaks in a negotiation, by id.
 * @param articles in order of time
 */
export function speakersOf(
  database: Database,
  articles: readonly ArticleOfTalks[],
): ReadonlyMap<number, SpeakerInTalks> {
  const roles = rolesBySpeaker(articles);
  const words = new Map(
    database
      .all(
        'SELECT id, words FROM role WHERE id IN (SELECT value FROM json_each(?))',
        idsOf(...roles.values()),
      )
      .map((row) => [Number(row.id), String(row.words)]),
  );
  return new Map(
    database.all(SPEAKERS, idsOf(roles.keys())).map((row) => {
      const id = Number(row.id);
      const keys = String(row.keys).split('\n').sort();
      const named = [...(roles.get(id) ?? [])].flatMap((role) => words.get(role) ?? []);
      return [id, { name: String(row.name), key: keys[0] ?? '', keys, roles: named }];
    }),
  );
}

const SPEAKERS = `SELECT id, name,
    (SELECT group_concat(key, char(10)) FROM speaker_key WHERE speaker_id = speaker.id) AS keys
  FROM speaker WHERE id IN (SELECT value FROM json_each(?))`;

/** The ids of each speaker's roles, newest first. */
function rolesBySpeaker(articles: readonly ArticleOfTalks[]): ReadonlyMap<number, ReadonlySet<number>> {
  const roles = new Map<number, Set<number>>();
  for (const { said } of articles.toReversed()) {
    for (const { speakerId, roleId } of said) {
      const known = roles.get(speakerId) ?? new Set();
      if (roleId > 0) known.add(roleId);
      roles.set(speakerId, known);
    }
  }
  return roles;
}

function idsOf(...lists: readonly Iterable<number>[]): string {
  return JSON.stringify([...new Set(lists.flatMap((list) => [...list]))]);
}
