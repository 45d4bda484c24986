import type { MoveCases } from '../move-cases.ts';

export const ACCEPTS: MoveCases = {
  move: 'accepts',
  plain: [
    'Norland [accepted] the ceasefire plan on Tuesday.',
    'The two governments [agreed on] a timetable for the talks.',
    'The foreign minister [welcomed] the proposal from Vastria.',
    'Three neighbouring states [endorsed] the draft accord.',
    'The union and the port company [signed] a three-year contract.',
    'Premier Ola Renn [backed] the mediator’s plan for a buffer zone.',
    'Vastria’s parliament [ratified] the trade pact late on Thursday.',
    'The rebels [approved] a prisoner exchange with the army.',
    'Orsk’s president [praised] the efforts of the mediators.',
    'Both delegations [reached] an agreement after a night of talks.',
    'The finance minister [pledged] more aid to the border towns.',
  ],
  hard: [
    'Orsk is [ready to] contribute 400 soldiers to a monitoring force, its defence minister said.',
    'Norland said it [would provide] aid for the return of refugees.',
    'The government announced that it [will allow] inspectors into the plant.',
    'The miners are [willing to talk], their leader Tam Okoro said.',
    'Vastria [signed up to] the climate accord after years of hesitation.',
    'The teachers’ leaders [gave the green light] to the new pay scale.',
    'The opposition has [thrown] its support behind the peace plan.',
    'The ministry [agreed yesterday to] hold monthly meetings.',
    'Norland’s cabinet is [open to] a deal on fish quotas.',
    'The president [defended] the accord against its critics.',
    'Rebel leaders said they [would meet] the envoy if he came without guards.',
    'Port Selm’s mayor [apologised] to the families of the strikers.',
    '“We [accept] the judges’ decision,” said Ada Lindqvist.',
  ],
};
