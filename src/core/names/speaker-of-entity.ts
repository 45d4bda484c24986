import type { Speaker } from '../model/statement.ts';
import type { Entity } from './entity.ts';
import { placeKey } from './gazetteer.ts';
import { personKey, speakerKey } from './speaker-key.ts';

/** The speaker that an entity is, with the role given last before token `at` (or first after it). */
export function speakerOfEntity(entity: Entity, at: number): Speaker {
  if (entity.known) {
    const isPlace = entity.known.sort === 'country' || entity.known.sort === 'place';
    const sort = entity.known.written === 'people' ? 'group' : isPlace ? 'place' : 'organisation';
    return { name: entity.name, key: entity.known.key, sort, role: null };
  }
  if (entity.what === 'organisation') {
    return { name: entity.name, key: placeKey('org', entity.name), sort: 'organisation', role: null };
  }
  const key = entity.person ? personKey(entity.person) : speakerKey(entity.name);
  return { name: entity.name, key, sort: 'person', role: roleAt(entity, at) };
}

function roleAt(entity: Entity, at: number): string | null {
  let role = entity.roles[0];
  for (const candidate of entity.roles) if (candidate.at <= at) role = candidate;
  return role?.words ?? null;
}
