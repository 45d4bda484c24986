/** What the keyboard list of marks says. */
export const markListWords = {
  name: 'Parley: marks on this page',
  topic: (label: string, words: string) => `Topic ${label}: ${words}`,
  statement: (speaker: string | null, words: string) =>
    speaker ? `Statement by ${speaker}: ${words}` : `Statement, speaker unknown: ${words}`,
  position: (place: number, count: number, surroundings: string) => `${place} of ${count}. ${surroundings}`,
  none: 'No marks on this page.',
};
