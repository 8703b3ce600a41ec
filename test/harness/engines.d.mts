export type Engine = 'chromium' | 'firefox' | 'webkit';

export const ENGINES: Engine[];
export function wantedEngines(): Engine[];
