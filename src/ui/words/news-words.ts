import { say, sayCount } from './say.ts';

/** "Seen 9 Mar in Northern Post"; what is not known is left out. @param day in words, empty when unknown */
export function seenInWords(day: string, site: string | null): string {
  if (day && site) return say('news_seen_on_in', day, site);
  if (day) return say('news_seen_on', day);
  return site ? say('news_seen_in', site) : say('news_seen');
}

/** "6 statements, 4 new to you"; "6 statements, all new to you". @param fresh `null` when nothing can be called new */
export function statementsInWords(statements: number, fresh: number | null): string {
  const all = sayCount('news_statements', statements);
  if (fresh === null || statements === 0) return all;
  if (fresh === statements && fresh > 1) return say('news_statements_all_new', all);
  return fresh === 0 ? say('news_statements_none_new', all) : say('news_statements_new', all, fresh);
}
