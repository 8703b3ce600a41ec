import { index, type RouteConfig } from '@react-router/dev/routes';

export default [index('routes/help.tsx')] satisfies RouteConfig;
