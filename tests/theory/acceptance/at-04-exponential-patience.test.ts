import { exponentialPatienceCases } from '../cases/patience.js';
import { acceptanceTests } from './acceptance-tests.js';

acceptanceTests(exponentialPatienceCases);
