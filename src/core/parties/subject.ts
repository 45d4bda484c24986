import type { Negotiation } from '../model/negotiation.ts';
import type { TopicMark } from '../model/topic-mark.ts';
import { topicById } from '../taxonomy/taxonomy.ts';

export type Subject = Negotiation['subject'];

/** What a mark of each topic says about the subject; topics of the talks themselves say nothing. */
const SUBJECT_OF_TOPIC: Readonly<Record<string, readonly [Subject, number]>> = {
  ceasefire: ['peace', 2],
  'security-guarantees': ['peace', 1],
  peacekeeping: ['peace', 1],
  'troop-withdrawal': ['peace', 1],
  disarmament: ['peace', 0.8],
  'military-aid': ['peace', 0.4],
  'alliance-membership': ['peace', 0.4],
  escalation: ['peace', 0.6],
  territory: ['peace', 1],
  'front-line': ['peace', 1],
  sovereignty: ['peace', 0.6],
  'self-determination': ['political', 0.8],
  'prisoner-exchange': ['peace', 1],
  'humanitarian-access': ['peace', 0.6],
  'refugees-return': ['peace', 0.6],
  accountability: ['peace', 0.4],
  reparations: ['peace', 0.5],
  referendum: ['political', 1],
  elections: ['political', 1],
  'power-sharing': ['political', 1.5],
  constitution: ['political', 1],
  'minority-rights': ['political', 1],
  reconstruction: ['peace', 0.4],
  debt: ['debt', 1.2],
  'nuclear-programme': ['nuclear', 1.5],
  'nuclear-plant': ['peace', 0.4],
  tariffs: ['trade', 1],
  'trade-agreement': ['trade', 1.5],
  'export-controls': ['trade', 1],
  navigation: ['trade', 0.6],
  'collective-bargaining': ['labour', 1.5],
  strike: ['labour', 1],
  'pay-conditions': ['labour', 1],
  emissions: ['climate', 1],
  'climate-finance': ['climate', 1],
};

/** Topics that are a negotiation in themselves; elsewhere a mark of the talks family must show that there is one. */
const NEGOTIATION_ITSELF = new Set([
  'ceasefire',
  'trade-agreement',
  'collective-bargaining',
  'strike',
  'prisoner-exchange',
  'power-sharing',
]);
/** Words of the process that a text about peace has and a text on other subjects may have, too. */
const PEACE_WORDS = /\b(?:peace|truce|cease-?fire|armistice|warring)\b/gi;
/** The runner-up may have at most this share of the winner's weight. */
const CLEAR_MARGIN = 0.8;

/** What a negotiation is about, from an article's topic marks; `null` when unsure or when nothing is negotiated. */
export function subjectOf(topics: readonly TopicMark[], text: string): Subject | null {
  const weights = new Map<Subject, number>();
  let negotiated = false;
  for (const { topic, start, end } of topics) {
    if (NEGOTIATION_ITSELF.has(topic) || topicById(topic)?.family === 'process') negotiated = true;
    const [subject, weight] = SUBJECT_OF_TOPIC[topic] ?? ['peace', 0];
    add(weights, subject, weight);
    // "peace talks" is a mark of the talks, and yet says what they are about.
    if (weight === 0) add(weights, 'peace', (text.slice(start, end).match(PEACE_WORDS) ?? []).length);
  }
  if (!negotiated) return null;
  if (isAboutPlant(topics)) {
    add(weights, 'peace', weights.get('nuclear') ?? 0);
    weights.delete('nuclear');
  }
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 1) return null;
  return second && second[1] > first[1] * CLEAR_MARGIN ? null : first[0];
}

/** A power plant in a war is a matter of the peace talks; words of the nuclear programme go with it. */
function isAboutPlant(topics: readonly TopicMark[]): boolean {
  const count = (id: string) => topics.filter(({ topic }) => topic === id).length;
  return count('nuclear-plant') > count('nuclear-programme');
}

function add(weights: Map<Subject, number>, subject: Subject, weight: number): void {
  weights.set(subject, (weights.get(subject) ?? 0) + weight);
}
