/** What is wrong with a phrase, with what it was seen by. Screens say it in the reader's words. */
export type PhraseFault =
  | {
      readonly code:
        | 'empty'
        | 'no-word'
        | 'bracket-not-closed'
        | 'bracket-not-opened'
        | 'bar-outside-brackets'
        | 'empty-alternative'
        | 'question-mark-alone'
        | 'gap-at-an-end'
        | 'marks-in-disorder'
        | 'nothing-marked';
    }
  | {
      readonly code: 'stray-sign' | 'unknown-class' | 'unknown-inflection' | 'not-a-word';
      readonly found: string;
    }
  | { readonly code: 'gap-of-wrong-length'; readonly found: number; readonly most: number }
  | { readonly code: 'too-long' | 'too-many-ways'; readonly most: number };

/** A phrase, or a line of a phrase file, that cannot be read. The message is for who writes phrase files. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError';
  /** `null` where it is not the phrase itself that is wrong, but the file around it. */
  readonly fault: PhraseFault | null;

  constructor(problem: PhraseFault | string) {
    super(typeof problem === 'string' ? problem : described(problem));
    this.fault = typeof problem === 'string' ? null : problem;
  }
}

/** "stray sign “%”" */
function described(fault: PhraseFault): string {
  const words = fault.code.replaceAll('-', ' ');
  const found = 'found' in fault ? ` “${fault.found}”` : '';
  return `${words}${found}${'most' in fault ? ` (at most ${fault.most})` : ''}`;
}
