import { oneTill } from '../cases/one-till.js';
import { acceptanceTests } from './acceptance-tests.js';

acceptanceTests(oneTill);
