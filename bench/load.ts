import autocannon from "autocannon";

const headersOf = (token: string | undefined): Record<string, string> => ({
  "content-type": "application/json",
  ...(token !== undefined && { authorization: `Bearer ${token}` }),
});

const post = async (url: string, query: string, token?: string): Promise<string> => {
  const response = await fetch(url, {
    method: "POST",
    headers: headersOf(token),
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  if (response.status !== 200 || text.includes('"errors"')) throw new Error(`${url} answered ${text.slice(0, 300)}`);
  return text;
};

/** The data of one answer, to make sure that all servers say the same. */
export const askOnce = async (url: string, query: string, token?: string): Promise<unknown> =>
  JSON.parse(await post(url, query, token)).data;

/** Asks once and gives the time it took, milliseconds. */
export const timeOnce = async (url: string, query: string): Promise<number> => {
  const begun = performance.now();
  await post(url, query);
  return performance.now() - begun;
};

export const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Asks one query after another and gives the median time, milliseconds. */
export const medianTime = async (url: string, query: string, rounds: number): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timeOnce(url, query));
  return medianOf(times);
};

/** Requests a second at 16 connections, as the open door or with a token. */
export const requestRate = async (
  url: string,
  query: string,
  seconds: number,
  token?: string,
): Promise<{ rate: number; total: number }> => {
  const { requests } = await load(url, query, { duration: seconds }, token);
  return { rate: requests.average, total: requests.total };
};

/** Makes this many requests at 16 connections. */
export const makeRequests = async (url: string, query: string, amount: number, token?: string): Promise<void> => {
  await load(url, query, { amount }, token);
};

const load = async (
  url: string,
  query: string,
  length: { readonly duration: number } | { readonly amount: number },
  token: string | undefined,
): Promise<autocannon.Result> => {
  const result = await autocannon({
    url,
    method: "POST",
    headers: headersOf(token),
    body: JSON.stringify({ query }),
    connections: 16,
    ...length,
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return result;
};
