/** A sheet for a browser without `light-dark()`, which would otherwise be left with no colours at all: the light ones. */
export const lightOnly = (cssText: string): string => cssText.replace(/light-dark\(([^,]+),[^)]+\)/g, '$1');
