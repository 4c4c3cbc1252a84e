import './styles/base.css';
import { start } from './frame/start.js';

void start(document.getElementById('root') as HTMLElement);
