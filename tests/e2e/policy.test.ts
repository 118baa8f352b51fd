/** What the content security policy forbids stays out of the page. */
import { expect, test } from "./fixture.ts";

test("inline scripts and style elements are refused, style attributes work", async ({ page, complaints }) => {
  await page.goto("/");
  const seen = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.documentElement.dataset.inline = 'ran'";
    document.body.append(script);
    const style = document.createElement("style");
    style.textContent = "body { opacity: 0.5 }";
    document.body.append(style);
    const box = document.createElement("p");
    box.setAttribute("style", "opacity: 0.5");
    document.body.append(box);
    return {
      inline: document.documentElement.dataset["inline"],
      body: getComputedStyle(document.body).opacity,
      box: getComputedStyle(box).opacity,
    };
  });
  expect(seen).toEqual({ inline: undefined, body: "1", box: "0.5" });
  // The browser complains of both elements; these complaints are the point.
  await expect.poll(() => complaints.length).toBe(2);
  complaints.length = 0;
});
