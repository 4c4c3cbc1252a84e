import { acceptanceTests } from '../theory/acceptance/acceptance-tests.js';
import { eightTills } from '../theory/cases/several-tills.js';

acceptanceTests(eightTills);
