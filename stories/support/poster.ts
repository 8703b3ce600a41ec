/** A picture of our own for the stories: the campaign's question on a plain field, 300 by 250, as a data address. */
export const poster = (question: string): string => {
  const words = question.split(' ');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= 16)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const text = lines
    .map((line, index) => `<text x="24" y="${96 + index * 34}">${line}</text>`)
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 250" width="300" height="250"><rect width="300" height="250" fill="#0a3b32"/><rect width="8" height="250" fill="#86d9c2"/><g fill="#ffffff" font-family="system-ui, sans-serif" font-size="28" font-weight="700">${text}</g></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
};
