import { lognormalPatienceCases } from '../cases/patience.js';
import { acceptanceTests } from './acceptance-tests.js';

acceptanceTests(lognormalPatienceCases);
