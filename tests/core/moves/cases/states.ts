import type { MoveCases } from '../move-cases.ts';

export const STATES: MoveCases = {
  move: 'states',
  plain: [
    'The envoy [said] the delegations would meet again on Thursday.',
    'Norland’s premier [described] the meeting to reporters.',
    'The ministry [announced] the date of the next round.',
    'Talks resume in Port Selm on Monday, the spokesman [added].',
    'The general [told] reporters that he had arrived by train.',
    'The union [noted] that the contract ends in March.',
    'The minister [explained] how the quotas are counted.',
    'The mayor [confirmed] the route of the convoy.',
    'The delegation has nine members, [according to] the embassy.',
    'The bank [estimated] the debt at two billion crowns.',
    'The arbitrator [recalled] the history of the dispute.',
  ],
  hard: [
    'Asked about the offer, the spokesman [said] he had not read it.',
    'The premier offered his condolences, his office [said].',
    'The planes dropped leaflets over the town, the army [said].',
    'The minister did not reject the plan, her aide [said].',
    'It is not known whether he would accept the accord, his aide [said].',
    'If Norland rejects the accord, the vote will be held in May, the clerk [said].',
    'The opposition leader [said] the session starts at nine.',
    'Demand for grain rose in spring, the ministry [said].',
    'The union’s offices are closed on Friday, a notice [said].',
    'The minister struck a chord with the audience, an aide [said].',
    'The proposed plan runs to forty pages, the envoy [said].',
    'The clerk [said] the strike figures were published yearly.',
    'The envoy must have missed the train, the driver [said].',
  ],
};
