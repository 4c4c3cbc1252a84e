import { hashInputs } from '../prepare/content-stamp.mjs';
import { ROOT } from '../prepare/project.mjs';

/** What a season depends on, and how the window packs what it keeps of seasons. */
export const ENGINE_INPUTS = ['sim', 'renderer/simulation/kept', 'package-lock.json'];

/** Names the model as it is built in: kept seasons of another one are not used. */
export const engineBuild = () => hashInputs(ROOT, ENGINE_INPUTS);
