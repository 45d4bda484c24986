import { say } from '../../words/say.ts';
import { PositionCell } from './position-cell.tsx';
import type { ShownPositions } from './shown-positions.ts';

/** Topics down, parties or speakers across. The headings stay in sight; the keyboard scrolls the table as a whole. */
export function PositionsTable({ topics, columns, names, at, ...cell }: ShownPositions) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard has to scroll it
    <section class="scrolled" tabIndex={0} aria-label={say('positions_table')}>
      <table class="positions">
        <thead>
          <tr>
            <th scope="col">{say('positions_topic')}</th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col">
                {name || say('positions_others')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map((topic) => (
            <tr key={topic}>
              <th scope="row">
                <span class={`topic ${names.groupOf(topic)}`}>{names.labelOf(topic)}</span>
              </th>
              {columns.map(({ key }) => (
                <td key={key}>
                  <PositionCell position={at(topic, key)} {...cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
