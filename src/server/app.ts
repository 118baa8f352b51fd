/** The web server as a function: the built page, its files and how long a browser may keep them. */
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { etag } from "hono/etag";
import { secureHeaders } from "hono/secure-headers";

interface Options {
  /** Absolute path of the built page. */
  dist: string;
}

/** Everything comes from here: no third party, no inline script, no eval. */
const contentSecurityPolicy = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", "data:", "blob:"],
  // Components place things with style attributes; style elements stay forbidden.
  styleSrcAttr: ["'unsafe-inline'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'self'"],
};

// The school is served over plain http in a classroom: these need https and only warn in the console.
const needHttps = {
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
} as const;

const documentHeaders = secureHeaders({
  ...needHttps,
  contentSecurityPolicy,
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [] },
});
/** `nosniff` and who may take the file. */
const fileHeaders = secureHeaders({
  ...needHttps,
  referrerPolicy: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xFrameOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
});

const forever = "public, max-age=31536000, immutable";
/** May be kept, but asked for each time: a changed file is seen at once, an unchanged one costs a 304. */
const askFirst = "no-cache";

/**
 * The policy says what a document or a worker may do; around a picture or a text it would only be bytes: half a kilobyte
 * a file, a quarter of a second for a phone on a bad network.
 */
const hasPolicy = (path: string): boolean => isPage(path) || /^\/sw\.js$|worker-[^/]*\.js$|\.html$/.test(path);

/** An address of the page itself, not of a file: `/`, `/standard`. */
const isPage = (path: string): boolean => !/\.[a-z0-9]+$/i.test(path) && !/^\/(?:assets|scenarios|api)\//.test(path);

export function createApp({ dist }: Options): Hono {
  const app = new Hono();
  const files = { root: dist, precompressed: true };
  const page = serveStatic({ ...files, path: "index.html" });

  app.use((c, next) => (hasPolicy(c.req.path) ? documentHeaders : fileHeaders)(c, next));
  app.use(etag());
  // Dot files of the build (fingerprint, manifest) are nobody's business.
  app.get("/*", (c, next) => (c.req.path.includes("/.") ? c.notFound() : next()));
  app.get("/*", (c, next) => {
    c.header("Cache-Control", c.req.path.startsWith("/assets/") ? forever : askFirst);
    return next();
  });
  app.get("/*", serveStatic(files));
  app.get("/*", (c, next) => (isPage(c.req.path) ? page(c, next) : next()));
  app.notFound((c) => c.text("Нет такой страницы. / Not found.", 404, { "Cache-Control": "no-store" }));
  app.onError((error, c) => {
    console.error(error);
    return c.text("На сервере ошибка. / Something broke on the server.", 500, { "Cache-Control": "no-store" });
  });
  return app;
}
