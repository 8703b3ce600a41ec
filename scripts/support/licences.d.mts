import type { Plugin, RenderedChunk } from 'rolldown';

export const ALLOWED_IN_COMMANDS: string;
export function banner(chunk: Pick<RenderedChunk, 'modules'>): string;
export function licences(place: string, test?: string): Plugin;
