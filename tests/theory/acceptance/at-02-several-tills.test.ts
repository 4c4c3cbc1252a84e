import { severalTills } from '../cases/several-tills.js';
import { acceptanceTests } from './acceptance-tests.js';

acceptanceTests(severalTills);
