declare const __SANDTABLE_ENGINE__: string;

/** Names the model this window was built with: a hash of its sources. Seasons of one build are not those of another. */
export const ENGINE_BUILD: string = __SANDTABLE_ENGINE__;
