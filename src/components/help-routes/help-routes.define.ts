import { define } from '../../base/define.js';
import { HelpRoutes } from './help-routes.js';

define('netsafe-help-routes', HelpRoutes);

export * from './help-routes.js';
