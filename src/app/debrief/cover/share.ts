/** Hands a picture over: to the phone's share sheet where there is one, to the downloads elsewhere. */
import { download } from "../../stores/save-file.ts";

export type Handed = "shared" | "saved" | "dropped";

export async function hand(picture: Blob, name: string): Promise<Handed> {
  const file = new File([picture], name, { type: picture.type });
  const isPhone = matchMedia("(pointer: coarse)").matches;
  if (isPhone && "canShare" in navigator && navigator.canShare({ files: [file] })) {
    try {
      await navigator.share({ files: [file] });
      return "shared";
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return "dropped";
    }
  }
  download(name, picture, picture.type);
  return "saved";
}
