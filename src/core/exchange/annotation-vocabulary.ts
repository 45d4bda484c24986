/** The W3C context, and Parley's own terms beside it. */
export const ANNOTATION_CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    parley: 'urn:parley:terms:',
    topic: 'parley:topic',
    speaker: 'parley:speaker',
    speakerKey: 'parley:speakerKey',
    move: 'parley:move',
    moveCue: 'parley:moveCue',
    cue: 'parley:cue',
    utterance: 'parley:utterance',
    kind: 'parley:kind',
    why: 'parley:why',
    own: 'parley:own',
    speakerSort: 'parley:speakerSort',
    speakerRole: 'parley:speakerRole',
  },
] as const;

/** The program that made the annotations (W3C `generator`). */
export const GENERATOR = { id: 'urn:parley:software', type: 'Software', name: 'Parley' } as const;

/** The public address of an IPTC Media Topic code such as `medtop:20000076`. */
export function iptcUri(code: string): string {
  return `http://cv.iptc.org/newscodes/mediatopic/${code.replace(/^medtop:/, '')}`;
}
