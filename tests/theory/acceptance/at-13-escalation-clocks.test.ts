import { escalationClocks } from '../cases/escalation-clocks.js';
import { acceptanceTests } from './acceptance-tests.js';

acceptanceTests(escalationClocks);
