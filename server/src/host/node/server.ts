/** What `dist/server.js` runs, loaded by `start.ts`. */
import { serve } from './main.ts';

serve(__dirname);
