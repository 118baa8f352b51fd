/** Opens the school on a port. */
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { networkAddresses, welcome } from "./address.ts";
import { createApp } from "./app.ts";

const asked = process.env["PORT"] || "3000";
const port = Number(asked);

/** Ends with what went wrong, in both languages. */
function giveUp(ru: string, en: string): never {
  console.error(`\n  ${ru}\n  ${en}\n`);
  process.exit(1);
}

if (!Number.isInteger(port) || port < 0 || port > 65535)
  giveUp(
    `PORT=${asked} — это не номер порта. Нужно число от 1 до 65535.`,
    `PORT=${asked} is not a port: give a number from 1 to 65535.`,
  );

const app = createApp({ dist: fileURLToPath(new URL("../../dist", import.meta.url)) });
const server = serve({ fetch: app.fetch, port, ...hostname() }, (info) => {
  console.log(welcome(info.port, networkAddresses(info.port)));
});

/** `HOST=127.0.0.1` keeps the school on this machine; otherwise the whole network is invited. */
function hostname(): { hostname?: string } {
  const host = process.env["HOST"];
  return host ? { hostname: host } : {};
}

server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE")
    giveUp(
      `Порт ${port} занят другой программой. Закройте её или выберите другой порт: PORT=${port + 1} npm start`,
      `Port ${port} is taken by another program. Close it or choose another port: PORT=${port + 1} npm start`,
    );
  if (error.code === "EACCES")
    giveUp(
      `Порт ${port} открыть нельзя: нужны права администратора. Выберите другой: PORT=3000 npm start`,
      `Port ${port} needs administrator rights. Choose another one: PORT=3000 npm start`,
    );
  throw error;
});

function stop(): void {
  server.close(() => process.exit(0));
  // Phones keep connections open; nobody waits for them.
  if ("closeAllConnections" in server) server.closeAllConnections();
}
process.once("SIGINT", stop).once("SIGTERM", stop);
