import type { OwnTopicsFault } from '#core/topics/own-topics-file.ts';
import type { PhraseFault } from '#core/topics/phrase-error.ts';
import { type MessageKey, say, sayCount } from '../words/say.ts';

const FAULTS: Readonly<Record<PhraseFault['code'], MessageKey>> = {
  empty: 'phrase_empty',
  'no-word': 'phrase_no_word',
  'bracket-not-closed': 'phrase_bracket_not_closed',
  'bracket-not-opened': 'phrase_bracket_not_opened',
  'bar-outside-brackets': 'phrase_bar_outside',
  'empty-alternative': 'phrase_empty_alternative',
  'question-mark-alone': 'phrase_question_mark',
  'gap-at-an-end': 'phrase_gap_at_an_end',
  'gap-of-wrong-length': 'phrase_gap_length',
  'marks-in-disorder': 'phrase_marks',
  'nothing-marked': 'phrase_marks',
  'stray-sign': 'phrase_stray_sign',
  'unknown-class': 'phrase_unknown_class',
  'unknown-inflection': 'phrase_unknown_inflection',
  'not-a-word': 'phrase_not_a_word',
  'too-long': 'phrase_too_long',
  'too-many-ways': 'phrase_too_many_ways',
};

/** “river (water”: “(” is never closed. */
export function phraseFaultInWords(phrase: string, fault: PhraseFault): string {
  const values = [...('most' in fault ? [fault.most] : []), ...('found' in fault ? [fault.found] : [])];
  return say('own_topics_bad_phrase', phrase, say(FAULTS[fault.code], ...values));
}

/** Why a file of own topics was not taken in. */
export function topicsFaultInWords(fault: OwnTopicsFault): string {
  switch (fault.code) {
    case 'not-json':
      return say('own_topics_file_not_json', say('own_topics_export'));
    case 'no-topics':
      return say('own_topics_file_no_topics');
    case 'newer':
      return say('own_topics_file_newer');
    case 'incomplete':
      return sayCount('own_topics_file_incomplete', fault.count);
    case 'bad-phrase':
      return say('own_topics_file_bad_phrase', fault.topic, phraseFaultInWords(fault.phrase, fault.fault));
  }
}
