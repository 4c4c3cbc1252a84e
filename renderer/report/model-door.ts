/** What the report takes from the model besides results. */
export { guardrailSentence } from '../../sim/index.js';
