/**
 * Sentences written for Parley in the constructions of the seed article, with other names, verbs and order.
 * `[…]` is the content, `{…}` the cue; `speaker` is the full name that the text gives.
 */
export interface Rewording {
  readonly construction: string;
  readonly text: string;
  readonly speaker: string;
}

const of = (
  construction: string,
  ...cases: readonly (readonly [text: string, speaker: string])[]
): readonly Rewording[] => cases.map(([text, speaker]) => ({ construction, text, speaker }));

export const REWORDINGS: readonly Rewording[] = [
  ...of(
    'X’s assertion that … are “…” to … reflects',
    [
      'Norland’s President Ilse Brandt spoke for an hour. Brandt’s {claim} [that the two armies are “much nearer” to a truce] suggests a change of mood in the capital.',
      'Ilse Brandt',
    ],
    [
      'Union leader Tam Okoro met the owners on Friday. Okoro’s {statement} [that dockers and managers were “almost there” on pay] came after a night of talks.',
      'Tam Okoro',
    ],
    [
      'Minister Ada Lindqvist’s {contention} [that Vastria and its creditors had “turned a corner” on the debt] drew laughter.',
      'Ada Lindqvist',
    ],
  ),
  ...of(
    'the president’s acknowledgment of “…” points to',
    [
      'Premier Ola Renn met the rebels. Yet the premier’s {admission} of [“painful gaps”] shows how far the sides have to go.',
      'Ola Renn',
    ],
    [
      'Foreign Minister Ada Lindqvist closed the session. The minister’s {acknowledgement} of [“hard questions”] over water surprised nobody.',
      'Ada Lindqvist',
    ],
    [
      'Chancellor Marek Dool arrived late. Observers noted the chancellor’s public {acknowledgment} of [“stubborn problems”].',
      'Marek Dool',
    ],
  ),
  ...of(
    'X’s description of Y as “…” reflects',
    [
      'President Ilse Brandt left early. Brandt’s {description} of the border question as [“really hard”] reflects a week without results.',
      'Ilse Brandt',
    ],
    ['Tam Okoro’s {portrayal} of the owners’ offer as [“an insult”] angered the company.', 'Tam Okoro'],
    [
      'Ola Renn’s {characterisation} of the quota as [“quite unfair”] left ministers with little room.',
      'Ola Renn',
    ],
  ),
  ...of(
    'the claim that … are “…” captures, said before',
    [
      '“We are far closer than in spring,” President Ilse Brandt said. The {claim} [that Norland and Vastria are “far closer than in spring”] captures both hope and doubt.',
      'Ilse Brandt',
    ],
    [
      'Tam Okoro said the owners were “ready to sign now”. As the week ends, the {assertion} [that managers are “ready to sign now”] sounds hollow.',
      'Tam Okoro',
    ],
    [
      'Ada Lindqvist told reporters the loan was “as good as agreed”. In the capital the {statement} [that the loan is “as good as agreed”] raised eyebrows.',
      'Ada Lindqvist',
    ],
  ),
  ...of(
    'X has framed Y as the key … toward',
    [
      'Ilse Brandt has {framed} [such pledges as the first condition of any treaty], reflecting fears at home.',
      'Ilse Brandt',
    ],
    ['Union leader Tam Okoro {cast} [the rest day as the heart of the dispute].', 'Tam Okoro'],
    ['Vastria has repeatedly {presented} [the canal as a test of good will].', 'Vastria'],
  ),
  ...of(
    'X has highlighted the role of',
    [
      'Norland’s Foreign Minister Ada Lindqvist has {stressed} [the importance of neutral monitors in keeping the truce], signalling a change.',
      'Ada Lindqvist',
    ],
    ['Premier Ola Renn {underlined} [the need for a joint fund to rebuild the ports].', 'Ola Renn'],
    ['Vastrian President Marek Dool {underscored} [the value of small steps along the river].', 'Marek Dool'],
  ),
  ...of(
    'Leaders such as X have emphasized that … are paramount',
    [
      'Politicians such as Ilse Brandt have {stressed} [that binding pledges are essential], reflecting old fears.',
      'Ilse Brandt',
    ],
    [
      'Officials including Ada Lindqvist have {underlined} [that clean water is vital for both banks].',
      'Ada Lindqvist',
    ],
    ['Leaders like Tam Okoro have {insisted} [that safe crews come first].', 'Tam Okoro'],
  ),
  ...of(
    'X, for its part, continues to insist on',
    [
      'Vastria, for its part, still {insists} [on sole control of the strait], calling delay a trick.',
      'Vastria',
    ],
    ['Norland, meanwhile, has {insisted} [on a veto over every loan].', 'Norland'],
    ['Kestrel Air continued to {insist} [on longer shifts for its crews].', 'Kestrel Air'],
  ),
  ...of(
    'X’s acknowledgment that … underscores',
    [
      'Ola Renn opened the talks. Renn’s {admission} [that quota questions are unsettled] underlines how much is left to do.',
      'Ola Renn',
    ],
    ['President Ilse Brandt’s {concession} [that the map will change] marks a turn.', 'Ilse Brandt'],
    [
      'Ada Lindqvist’s {acknowledgement} [that the debt cannot be paid this year] surprised the markets.',
      'Ada Lindqvist',
    ],
  ),
  ...of(
    'By emphasizing that …, X appears',
    [
      'By {stressing} [that neighbours would pay for the monitors], Norland seems to shift the burden.',
      'Norland',
    ],
    [
      'By {insisting} [that the rebels must disarm first], Premier Ola Renn has narrowed his own choices.',
      'Ola Renn',
    ],
    [
      'In {underlining} [that the fund belongs to both banks], Vastria hopes to calm its neighbour.',
      'Vastria',
    ],
  ),
  ...of(
    'X has framed such Y as attempts to',
    [
      'Ilse Brandt has {described} [these raids as efforts to bend the talks by force], while others keep silent.',
      'Ilse Brandt',
    ],
    ['Tam Okoro {portrayed} [the lockout as an attempt to break the union].', 'Tam Okoro'],
    ['Norland {depicted} [the tariffs as blackmail against small states].', 'Norland'],
  ),
  ...of(
    'while X has expressed belief that',
    [
      'The shelling went on, while Marek Dool {voiced confidence} [that both armies want a truce].',
      'Marek Dool',
    ],
    ['Ada Lindqvist has {expressed hope} [that the creditors will stay patient].', 'Ada Lindqvist'],
    ['Premier Ola Renn {expressed optimism} [about the next round of talks].', 'Ola Renn'],
  ),
  ...of(
    'X’s assertion that … will emerge suggests',
    [
      'Tam Okoro’s {prediction} [that a deal will come within days] suggests a wish to calm members.',
      'Tam Okoro',
    ],
    ['Ilse Brandt’s {assurance} [that answers would follow soon] hints at a plan.', 'Ilse Brandt'],
    ['Vastria’s {boast} [that the siege will end by spring] looks premature.', 'Vastria'],
  ),
  ...of(
    'X’s public comments about … underscore',
    [
      'Ola Renn’s private {remarks} [about Norland’s readiness to fund the port and share the gas] underline an effort to win friends.',
      'Ola Renn',
    ],
    ['Ada Lindqvist’s {statements} [about the creditors’ patience] reveal a new tone.', 'Ada Lindqvist'],
    [
      'President Ilse Brandt’s recent {comments} [about the rebels’ wish for peace] surprised her allies.',
      'Ilse Brandt',
    ],
  ),
  ...of(
    'X’s opposition to … indicates',
    [
      'Vastria’s {opposition} [to long truces and outside monitors] shows a taste for quick results.',
      'Vastria',
    ],
    ['Kestrel Air’s {resistance} [to shorter shifts] has hardened.', 'Kestrel Air'],
    ['Analysts point to Norland’s {objections} [to a joint fund and open borders].', 'Norland'],
  ),
  ...of(
    'X has floated compromise proposals that',
    [
      'Norland has {floated} [interim arrangements that avoid the word border while opening the bridges].',
      'Norland',
    ],
    ['Premier Ola Renn {proposed} [a phased plan that leaves the islands for later].', 'Ola Renn'],
    ['Kestrel Air has {mooted} [a two-year scheme that links pay to traffic].', 'Kestrel Air'],
  ),
];
