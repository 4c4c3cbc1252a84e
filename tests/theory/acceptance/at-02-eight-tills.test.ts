import { eightTills } from '../cases/several-tills.js';
import { acceptanceTests } from './acceptance-tests.js';

acceptanceTests(eightTills);
