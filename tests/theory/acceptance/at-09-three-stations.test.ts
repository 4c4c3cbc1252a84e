import { threeStations } from '../cases/three-stations.js';
import { acceptanceTests } from './acceptance-tests.js';

acceptanceTests(threeStations);
