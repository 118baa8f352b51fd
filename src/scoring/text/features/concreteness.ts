/** What can be checked: dates, people, places, numbers, contacts. */
import type { Counts, Features } from "./counts.ts";

/** Each kind once, and how often up to a few. */
export function concretenessFeatures({ any, m, upTo }: Counts): Features {
  const kinds = any("deadlines") + any("people") + any("placeNews") + any("newsNumbers") + any("followUp");
  return {
    deadline: any("deadlines"),
    deadlines: upTo("deadlines", 3),
    reportDate: any("reportsDated"),
    knownNumber: any("supported"),
    knownNumbers: upTo("supported", 4),
    newsNumber: any("newsNumbers"),
    newsNumbers: upTo("newsNumbers", 4),
    person: any("people"),
    people: upTo("people", 2),
    doerWords: upTo("doerWords", 2),
    place: upTo("placeNews", 2),
    placeWords: upTo("placeWords", 2),
    contact: any("contacts"),
    followUp: any("followUp"),
    followUps: upTo("followUp", 3),
    actions: upTo("cta", 2),
    promisesDated: upTo("promisesDated", 2),
    promisesTell: any("promisesTell"),
    vague: any("vague"),
    vagueOnly: any("vague") * (1 - any("deadlines")),
    kinds,
    kindsBorne: kinds * Math.min(1, 2.5 * m("borneShare")),
    unknownNumber: any("unsupported"),
    unknownNumbers: upTo("unsupported", 3),
    tooEarly: any("early"),
  };
}
