import { sineFloorCases } from '../cases/shop-floor.js';
import { acceptanceTests } from './acceptance-tests.js';

acceptanceTests(sineFloorCases);
