import type { MoveCases } from '../move-cases.ts';

export const DOUBTFUL: MoveCases = {
  move: 'doubtful',
  plain: [
    'The talks remain [very tough], the envoy said.',
    'A deal before winter is [unlikely], the minister said.',
    'The two sides are still [far apart], according to the mediator.',
    'The premier is [sceptical] about the truce.',
    'There is [no guarantee] that the rebels will sign, an official said.',
    'The president [doubts] that the offer is serious.',
    'The mediator spoke of [thorny] questions over water.',
    'The negotiations have [reached] an impasse, the union said.',
    'There has been [little progress] on borders, the envoy said.',
    'The envoy [played down] hopes of a quick settlement.',
    'Analysts [cast doubt] on the timetable.',
  ],
  hard: [
    'The sides are [not close] to a deal, Ola Renn said.',
    '“I am [not confident] that they will come,” she said.',
    'The mediator [cautioned] that much work lay ahead.',
    'The [talks] collapsed without agreement on Sunday.',
    'The minister [warned] that the talks could fail.',
    'It is [too early] to speak of peace, the general said.',
    'A settlement is a [long way off], the arbitrator said.',
    '[Several] issues remain open, the delegates said.',
    'Time is [running out], the bishop said.',
    'The chances are [slim], according to the bank.',
    'The envoy sees [no sign of] movement from the owners.',
    'Territory is the [main obstacle], the president said.',
    'We are [no closer] to a truce than last year, he admitted.',
  ],
};
