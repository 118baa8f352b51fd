/** What travels to a page: bytes by kind, requests, and how many of them had to wait for one another. */
import type { Page } from "@playwright/test";

/** The network and the phone of the worst seat in the room: 400 kbit/s, 300 ms, a CPU four times slower. */
const slow = { bytesPerSecond: (400 * 1000) / 8, latency: 300, cpu: 4 };

interface Request {
  url: string;
  /** Who asked for it. */
  from: string | undefined;
  type: string;
  headers: number;
  bytes: number;
}

export interface Traffic {
  requests: number;
  /** The longest chain of requests of which each was asked for by the one before. */
  trips: number;
  /** Bytes of scripts and of everything, compressed as they travel, with and without what HTTP says around them. */
  scripts: number;
  scriptsWithHeaders: number;
  all: number;
}

/** Watches a page; each call of the result tells what has travelled since. */
export async function watch(page: Page, isSlow: boolean): Promise<() => Traffic> {
  const session = await page.context().newCDPSession(page);
  const requests = new Map<string, Request>();
  session.on("Network.requestWillBeSent", ({ requestId, request: { url }, initiator }) => {
    if (url.startsWith("data:")) return;
    const from = initiator.url ?? initiator.stack?.callFrames[0]?.url ?? initiator.stack?.parent?.callFrames[0]?.url;
    requests.set(requestId, { url, from, type: "", headers: 0, bytes: 0 });
  });
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    const request = requests.get(requestId);
    if (request) Object.assign(request, { type, headers: response.encodedDataLength });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  await session.send("Network.enable");
  if (isSlow) {
    const { bytesPerSecond, latency, cpu } = slow;
    const speed = { downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
    await session.send("Network.emulateNetworkConditions", { offline: false, latency, ...speed });
    await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  }

  return () => {
    const list = [...requests.values()];
    const depth = (url: string | undefined, below = 0): number => {
      const request = list.find((one) => one.url === url);
      return request === undefined || below > list.length ? 0 : 1 + depth(request.from, below + 1);
    };
    const scripts = list.filter(({ type }) => type === "Script");
    const sum = (part: Request[], of: (one: Request) => number) => part.reduce((all, one) => all + of(one), 0);
    return {
      requests: list.length,
      trips: Math.max(...list.map(({ url }) => depth(url))),
      scripts: sum(scripts, ({ bytes, headers }) => bytes - headers),
      scriptsWithHeaders: sum(scripts, ({ bytes }) => bytes),
      all: sum(list, ({ bytes }) => bytes),
    };
  };
}
