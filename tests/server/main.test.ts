/** The process that serves: a taken port, a wrong port, a clean end. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";

function open(env: Record<string, string>) {
  const child = spawn(process.execPath, ["src/server/main.ts"], { env: { ...process.env, ...env } });
  let said = "";
  child.stdout.on("data", (data: Buffer) => (said += data.toString()));
  child.stderr.on("data", (data: Buffer) => (said += data.toString()));
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, said }));
  return { child, ended };
}

describe("opening the school", { timeout: 20_000 }, () => {
  it("tells in both languages that the port is taken and what to do", async () => {
    const taken = createServer().listen(0);
    await once(taken, "listening");
    const address = taken.address();
    const port = String(typeof address === "object" ? address?.port : "");
    const { code, said } = await open({ PORT: port }).ended;
    taken.close();
    expect(code).toBe(1);
    expect(said).toContain(`Порт ${port} занят`);
    expect(said).toContain(`Port ${port} is taken`);
    expect(said).toContain("npm start");
    expect(said).not.toContain("at ");
  });

  it.each(["http", "70000", "-1", "3000.5"])("refuses PORT=%s with a reason", async (port) => {
    const { code, said } = await open({ PORT: port }).ended;
    expect(code).toBe(1);
    expect(said).toContain("не номер порта");
    expect(said).toContain("is not a port");
  });

  it.each(["SIGINT", "SIGTERM"] as const)("ends cleanly on %s, even with a phone connected", async (signal) => {
    const { child, ended } = open({ PORT: "0", HOST: "127.0.0.1" });
    const [first] = (await once(child.stdout, "data")) as [Buffer];
    const url = /http:\/\/localhost:\d+/.exec(first.toString())?.[0] ?? "";
    await fetch(url.replace("localhost", "127.0.0.1"), { headers: { Connection: "keep-alive" } });
    child.kill(signal);
    expect((await ended).code).toBe(0);
  });
});
