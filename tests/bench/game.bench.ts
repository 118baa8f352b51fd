/** How fast terms are played, scored and explained, on one thread, beside a bare reducer in the same run. */
import { replay } from "../../src/game/replay.ts";
import { report } from "../../src/scoring/report.ts";
import { turningPoints } from "../../src/scoring/what-if.ts";
import { play, random } from "../simulator/bots.ts";
import { careful } from "../simulator/careful.ts";
import { loadSetting, loadStandard, shippedScenarios } from "../simulator/load.ts";

/** Milliseconds of the processor in this thread: unlike a clock they do not count what others do on a busy machine. */
function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Median milliseconds of a call, measured in batches for at least `ms` of running after as long a warm-up. */
function time(run: () => void, ms = 1500): number {
  for (const from = spent(); spent() - from < ms;) run();
  const times: number[] = [];
  for (const from = spent(); spent() - from < ms || times.length < 5;) {
    const start = spent();
    let calls = 0;
    // The processor's time is told in steps; a batch is long enough not to see them.
    for (; calls === 0 || spent() - start < 10; calls++) run();
    times.push((spent() - start) / calls);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** The least a fold can do: a new object for each decision. The yardstick of this machine at this moment. */
function bareReducer(decisions: readonly unknown[]): number {
  return decisions.reduce<{ count: number; trust: number }>(
    (state, _, index) => ({ ...state, count: state.count + 1, trust: (state.trust * 31 + index) % 100 }),
    { count: 0, trust: 50 },
  ).trust;
}

const row = (name: string, value: string, aim = ""): void =>
  console.log(`  ${name.padEnd(46)} ${value.padStart(12)}  ${aim}`);
const whole = (value: number): string => Math.round(value).toLocaleString("en");

export async function run(): Promise<void> {
  const standard = loadStandard();
  for (const id of shippedScenarios) {
    const setting = loadSetting(id);
    for (const [name, bot] of Object.entries({ careful, random })) {
      const { decisions, game } = play(setting, 5, bot);
      const once = time(() => void report(standard, setting, replay(setting, 5, decisions).game));
      const scoring = time(() => void report(standard, setting, game), 500);
      const bare = time(() => void bareReducer(decisions), 300);
      console.log(`${id}, a ${name} player, ${decisions.length} decisions`);
      row("full plays a second, rules and scoring on", whole(1000 / once), "aim ≥ 2,000 plays of 40 decisions");
      row("plays of 40 decisions a second, by proportion", whole((1000 / once) * (decisions.length / 40)));
      row("decisions a second", whole((1000 / once) * decisions.length), "aim ≥ 80,000");
      row("scoring alone, ms", scoring.toFixed(3));
      row("times the bare reducer", (once / bare).toFixed(0));
    }
    const { decisions } = play(setting, 5, careful);
    row(
      "debrief with all turning points, ms",
      time(() => void turningPoints(standard, setting, 5, decisions), 2000).toFixed(0),
      "aim ≤ 150",
    );
  }
  await Promise.resolve();
}
