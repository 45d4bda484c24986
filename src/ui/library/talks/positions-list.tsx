import { say } from '../../words/say.ts';
import { PositionCell } from './position-cell.tsx';
import type { ShownPositions } from './shown-positions.ts';

/** The same as the table, one list for each topic, for windows that are too narrow for columns. */
export function PositionsList({ topics, columns, names, at, ...cell }: ShownPositions) {
  return (
    <>
      {topics.map((topic) => (
        <section key={topic} class="positions-of">
          <h3>
            <span class={`topic ${names.groupOf(topic)}`}>{names.labelOf(topic)}</span>
          </h3>
          <dl>
            {columns.map(({ key, name }) => (
              <div key={key}>
                <dt>{name || say('positions_others')}</dt>
                <dd>
                  <PositionCell position={at(topic, key)} {...cell} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
