import { acceptanceTests } from '../theory/acceptance/acceptance-tests.js';
import { ALL_CASES } from '../theory/all-cases.js';
import { eightTills } from '../theory/cases/several-tills.js';

acceptanceTests([...eightTills, ...ALL_CASES.filter(({ everyday }) => everyday !== undefined)], 'all');
