import type { Json } from '../../stores/json-path.js';
import type { Block } from '../sections/section-list.js';

/** What an initiative may have beside its effects: the property, the name of its texts, and what is written when it is added. */
export const INITIATIVE_MECHANISMS: readonly { readonly property: string; readonly id: string; readonly starter: Json }[] = [
  { property: 'approval', id: 'approval', starter: {} },
  { property: 'adoption', id: 'adoption', starter: {} },
  { property: 'resistance', id: 'resistance', starter: {} },
  { property: 'training', id: 'training', starter: {} },
  { property: 'data', id: 'initiativeData', starter: {} },
  { property: 'jointGroup', id: 'jointGroup', starter: {} },
  { property: 'pilot', id: 'pilot', starter: {} },
  { property: 'rollout', id: 'rollout', starter: { waveShare: 0.5 } },
  { property: 'cost', id: 'initiativeCost', starter: {} },
];

/** The sentences of one initiative of the list, below its effects. */
export function initiativeBlocks(index: number): readonly Block[] {
  const prefix = `initiatives[${index}].`;
  return INITIATIVE_MECHANISMS.map(({ property, id, starter }) => ({ mechanism: { id, path: prefix + property, starter, blocks: [{ say: id, prefix }] } }));
}
