// One page of the web: the address that a person named, and nothing else.
import { UsageError } from '../command-line.js';

export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

const SECONDS = 15;
const MOST_BYTES = 5 * 1024 * 1024;
const MOST_STEPS = 5;

const explain = (address: string, error: unknown): UsageError => {
  const { name, cause } = error as Error & { cause?: { code?: string } };
  return name === 'TimeoutError'
    ? new UsageError(`${address} did not answer within ${SECONDS} seconds`)
    : new UsageError(
        `${address} could not be reached (${cause?.code ?? (error as Error).message})`,
      );
};

const readBody = async (response: Response, address: string): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > MOST_BYTES)
      throw new UsageError(
        `${address} is larger than 5 MB, which no page is. Is it the right address?`,
      );
    parts.push(part);
  }
  return Buffer.concat(parts);
};

const get = async (url: URL, signal: AbortSignal): Promise<Response> => {
  try {
    return await fetch(url, { redirect: 'manual', signal, headers: { accept: 'text/html' } });
  } catch (error) {
    throw explain(url.href, error);
  }
};

/** The page at an address. A redirect is followed on its own host alone. */
export const askFor = async (address: string): Promise<Uint8Array> => {
  const signal = AbortSignal.timeout(SECONDS * 1000);
  if (!URL.canParse(address)) throw new UsageError(`${address} is no address`);
  let url = new URL(address);
  if (url.username || url.password)
    throw new UsageError('Leave the name and the password out of the address');
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const response = await get(url, signal);
    const to = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && to) {
      const next = new URL(to, url);
      if (next.host !== url.host || !isAddress(next.href))
        throw new UsageError(
          `${url.href} leads to ${next.href}, on another host. Name that address if it is meant`,
        );
      url = next;
      continue;
    }
    if (!response.ok) throw new UsageError(`${url.href} answers with status ${response.status}`);
    const type = response.headers.get('content-type') ?? '';
    if (type && !/html/i.test(type))
      throw new UsageError(`${url.href} is no page (${type.split(';')[0]})`);
    try {
      return await readBody(response, url.href);
    } catch (error) {
      throw error instanceof UsageError ? error : explain(url.href, error);
    }
  }
  throw new UsageError(`${address} leads in a circle`);
};
