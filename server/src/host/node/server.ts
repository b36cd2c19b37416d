/** What `dist/server-node.js` runs. */
import { serve } from './main.ts';

serve(__dirname);
