/** Everything that the popover says, apart from moves, reasons and dates. */
export const popoverWords = {
  close: 'Close',
  topic: 'Topic',
  statement: 'Statement',
  ownTopic: 'Your own topic',
  dialog: {
    topic: (label: string) => `Topic: ${label}`,
    statement: (speaker: string | null) =>
      speaker ? `Statement by ${speaker}` : 'Statement, speaker unknown',
  },
  unknownSpeaker: 'Speaker unknown',
  unknownSpeakerWhy: 'The article does not say clearly who said this.',
  kind: {
    direct: 'In their own words',
    mixed: 'Partly in their own words',
    indirect: 'Reported in the article’s words',
  },
  /** `why` often quotes the words already. */
  whyTopic: (words: string, why: string) =>
    why.includes(words) ? `Why here: ${why}` : `Why here: “${words}”, ${why}`,
  whyMove: (words: string, move: string) => `“${words}” shows that it ${move}`,
  whyStatement: (words: string) => `cue “${words}”`,
  whySpeaker: (words: string) => `the speaker here is “${words}”`,
  notRight: {
    button: 'Not right',
    marked: 'You said that this is not right. Parley skips it and remembers.',
    undo: 'Undo',
    failed: 'Could not be saved. Try again.',
  },
  note: {
    button: 'Note',
    label: 'Your note, kept on this machine',
    save: 'Save note',
    cancel: 'Cancel',
    delete: 'Delete',
    edit: 'Edit',
    saved: 'Note saved',
    deleted: 'Note deleted',
    undo: 'Undo',
    failed: 'The note could not be saved. Your text is still here; try again.',
  },
  copy: { button: 'Copy with citation', done: 'Copied', failed: 'Could not copy' },
  related: {
    heading: 'Related coverage you read',
    loading: 'Looking in your library …',
    none: 'Nothing in your library yet.',
    noneHint: 'Articles that you read with Parley on will appear here.',
    failed: 'Your library could not be read.',
    retry: 'Try again',
    copies: (count: number) => (count === 1 ? 'also in 1 other outlet' : `also in ${count} other outlets`),
    more: (count: number) => (count === 1 ? '1 more in your library' : `${count} more in your library`),
    show: 'What you read about this',
    undated: 'undated',
    untitled: 'Untitled article',
    newTab: 'opens the article at this passage in a new tab',
  },
  earlier: {
    /** `topics` in words, empty for none or too many. */
    heading: (speaker: string, topics: string) =>
      topics ? `${speaker} on ${topics}, in your library` : `${speaker} before, in your library`,
    changed: (before: string, day: string, now: string) => `Before: ${before} (${day}). Here: ${now}.`,
  },
};
