export type Engine = 'chromium' | 'firefox' | 'webkit';

export const ENGINES: Engine[];
export function wantedEngines(): Engine[];
export function pageEngines<Name extends Engine>(engines: readonly Name[]): readonly Name[];
