import { ImportError } from '#core/exchange/import-error.ts';
import type { EntryProblem, FileFault, FilePlace } from '#core/exchange/import-problem.ts';
import { type FiledFault, LARGEST_PAGE_MEGABYTES } from '#core/exchange/written-article.ts';
import { failureInWords } from '../words/failures.ts';
import { type MessageKey, say, sayCount, sayFor } from '../words/say.ts';

/** Why nothing of a file was taken in. */
export function importFailureInWords(error: unknown): string {
  return error instanceof ImportError
    ? say('import_failed', fileFaultInWords(error.fault))
    : failureInWords(error);
}

/** "Line 7: no web address." */
export function entryProblemInWords({ place, fault }: EntryProblem): string {
  return at(place, say(ENTRY_FAULTS[fault]));
}

const ENTRY_FAULTS: Readonly<Record<EntryProblem['fault'], MessageKey>> = {
  'no-address': 'import_entry_no_address',
  'no-page': 'import_entry_no_page',
  'no-quote': 'import_entry_no_quote',
  'not-object': 'import_entry_not_object',
};

/** Why a saved file is no article; said after its name. */
export function filedFaultInWords(fault: FiledFault): string {
  return fault === 'page-too-large'
    ? say('adding_too_large', LARGEST_PAGE_MEGABYTES)
    : say(FILED_FAULTS[fault]);
}

const FILED_FAULTS: Readonly<Record<Exclude<FiledFault, 'page-too-large'>, MessageKey>> = {
  'no-address': 'adding_no_address',
  'no-saved-address': 'adding_no_saved_address',
  'no-text': 'adding_no_text',
  'no-text-field': 'adding_no_text_field',
  'not-object': 'adding_not_object',
  'text-too-long': 'adding_text_too_long',
};

/** What is wrong with a file as a whole. */
function fileFaultInWords(fault: FileFault): string {
  switch (fault.code) {
    case 'other-file':
      return say('import_fault_other_file', fault.name);
    case 'too-large': {
      const { id, label } = fault.format;
      return say('import_fault_too_large', fault.name, fault.megabytes, sayFor('import_format', id, label));
    }
    case 'backup-cut-off':
      return say('import_fault_backup_cut_off', fault.line);
    case 'json-cut-off':
      return sayCount('import_fault_json_cut_off', fault.complete);
    case 'newer-backup':
      return say('import_fault_newer_backup', fault.version, fault.known);
    case 'other-backup-version':
      return say('import_fault_other_backup_version', fault.version);
    case 'record-missing':
      return say('import_fault_record_missing', fault.wanted, fault.record, fault.found);
    case 'other-record':
    case 'bad-record':
      return atLine(fault.line, say(keyOf(fault.code), fault.record));
    case 'same-identity':
      return at(fault.place, say('import_fault_same_identity', placeInWords(fault.earlier), fault.id));
    case 'entry-not-json':
      return at({ unit: 'entry', number: fault.entry }, say('import_fault_entry_not_json'));
    case 'not-utf8':
      return say('import_fault_not_utf8', fault.byte);
    case 'record-cut-off':
    case 'quotation-cut-off':
    case 'after-end':
    case 'line-not-json':
    case 'line-not-record':
    case 'line-too-long':
    case 'cell-too-long':
      return atLine(fault.line, say(keyOf(fault.code)));
    case 'zip':
    case 'empty-zip':
    case 'gzip':
    case 'sqlite':
    case 'other-json':
    case 'empty':
    case 'no-address-column':
    case 'no-annotations':
    case 'no-hypothesis':
    case 'entry-too-long':
    case 'not-backup':
      return say(keyOf(fault.code));
  }
}

type WithUnderscores<S extends string> = S extends `${infer First}-${infer Rest}`
  ? `${First}_${WithUnderscores<Rest>}`
  : S;

/** Codes whose message has the code's name. */
type NamedAlike = Exclude<FileFault['code'], 'json-cut-off'>;

function keyOf<Code extends NamedAlike>(code: Code) {
  return `import_fault_${code.replaceAll('-', '_') as WithUnderscores<Code>}` as const;
}

function atLine(line: number, problem: string): string {
  return at({ unit: 'line', number: line }, problem);
}

function at(place: FilePlace, problem: string): string {
  return say('import_at', placeInWords(place), problem);
}

function placeInWords({ unit, number }: FilePlace): string {
  return say(`import_at_${unit}`, number);
}
