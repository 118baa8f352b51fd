/** Where the school can be found: this machine, the local network, a QR for phones. */
import { networkInterfaces } from "node:os";
import { renderUnicodeCompact } from "uqr";

/** Addresses by which phones in the same network reach this machine; the most likely one first. */
export function networkAddresses(port: number, interfaces = networkInterfaces()): string[] {
  const all = Object.entries(interfaces).flatMap(([name, list = []]) => list.map((one) => ({ name, ...one })));
  const isReachable = ({ family, internal, address }: (typeof all)[number]) =>
    family === "IPv4" && !internal && !address.startsWith("169.254.");
  // Bridges of virtual machines and containers come last: no phone is there.
  const isVirtual = (name: string) => /^(?:docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|zt)/.test(name);
  return all
    .filter(isReachable)
    .sort((a, b) => Number(isVirtual(a.name)) - Number(isVirtual(b.name)))
    .map(({ address }) => `http://${address}:${port}`);
}

/** What the terminal shows when the school is open. */
export function welcome(port: number, network: string[]): string {
  const [first] = network;
  return [
    "",
    "  Школа молодого губернатора · Young Governor School",
    "",
    `  На этом компьютере / On this computer:  http://localhost:${port}`,
    ...network.map((address) => `  С телефона рядом / From a phone nearby:   ${address}`),
    "",
    ...(first === undefined ? [] : [renderUnicodeCompact(first, { border: 2 }).replace(/^/gm, "  "), ""]),
    "  Ctrl+C — закрыть / to stop",
    "",
  ].join("\n");
}
