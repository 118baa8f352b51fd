/** What the terminal shows when the school opens. */
import type { NetworkInterfaceInfo } from "node:os";
import { describe, expect, it } from "vitest";
import { networkAddresses, welcome } from "../../src/server/address.ts";

const at = (address: string, more: Partial<NetworkInterfaceInfo> = {}) =>
  ({ address, family: "IPv4", internal: false, netmask: "", mac: "", cidr: null, ...more }) as NetworkInterfaceInfo;

describe("the addresses of the school", () => {
  it("are those a phone can reach, the real network before virtual ones", () => {
    const found = networkAddresses(3000, {
      lo: [at("127.0.0.1", { internal: true })],
      docker0: [at("172.17.0.1")],
      wlan0: [at("192.168.1.5"), at("fe80::1", { family: "IPv6" }), at("169.254.3.4")],
    });
    expect(found).toEqual(["http://192.168.1.5:3000", "http://172.17.0.1:3000"]);
  });

  it("come with a QR for the first one", () => {
    const text = welcome(4000, ["http://192.168.1.5:4000"]);
    expect(text).toContain("http://localhost:4000");
    expect(text).toMatch(/[█▀▄]{5}/u);
  });

  it("are only this computer's without a network", () => {
    const text = welcome(3000, []);
    expect(text).toContain("http://localhost:3000");
    expect(text).not.toMatch(/[█▀▄]/u);
  });
});
