import { ROLES, type Role } from '../simulation/door.js';
import { usePlay } from './use-play.js';

/** The kinds of work there are in the store on screen: what a case lacks is not listed. */
export function useRoles(): readonly Role[] {
  return usePlay((s) => s.setup?.stores.find(({ id }) => id === s.store)?.roles) ?? ROLES;
}
