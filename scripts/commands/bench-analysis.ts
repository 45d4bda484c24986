// npm run bench:analysis -- --texts FILE.jsonl [--rounds 7]: how fast the whole analysis reads the texts of a JSON
// lines file, beside compromise 14 (quotations and people) on the same texts. Figures are CPU time (user and system, all
// threads) per megabyte of text (1,000,000 UTF-16 units): the median of the rounds, and their least and most.
//
// Each subject has a process of its own, as each would in use: in one process the garbage of one is collected, and the
// code shared by both compiled, at the cost of the other. The processes take turns of a few texts, so that what else the
// machine does hits all alike. Before its first turn each process warms up for the same CPU time: a fixed number of
// passes left the analysis, which reads more in less time, half compiled (its seventh pass costs a third less than its
// second), and compromise compiled.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { measureColdStart, readTexts, SUBJECTS, WHOLE, YARDSTICK } from '../bench/analysis-subjects.ts';
import { percentile } from '../bench/percentile.ts';

const WARM_UP_MS = 10_000;
/** Texts that a process reads before the next one has its turn. */
const TURN = 12;
const COLD_STARTS = 7;

const { values } = parseArgs({
  options: {
    texts: { type: 'string' },
    rounds: { type: 'string', default: '7' },
    subject: { type: 'string' },
    'cold-start': { type: 'boolean', default: false },
  },
});
if (values['cold-start']) process.send!(measureColdStart(), () => process.disconnect());
else if (!values.texts) {
  process.stderr.write('Usage: npm run bench:analysis -- --texts FILE.jsonl [--rounds 7]\n');
  process.exitCode = 2;
} else if (values.subject) runSubject(values.subject, values.texts);
else await compare(values.texts, Math.max(1, Number(values.rounds)));

/** Warms up and says so; then reads the next texts whenever asked, and tells the milliseconds of CPU time that took. */
function runSubject(name: string, file: string): void {
  const texts = readTexts(file);
  const read = SUBJECTS[name]!();
  const costOf = (first: number, end: number) => {
    const before = process.cpuUsage();
    for (const text of texts.slice(first, end)) read(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  for (let spent = 0; spent < WARM_UP_MS; ) spent += costOf(0, texts.length);
  process.on('message', (first: number) => process.send!(costOf(first, first + TURN)));
  process.send!(0);
}

async function compare(file: string, rounds: number): Promise<void> {
  const texts = readTexts(file);
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  const model = readFileSync('assets/model/statements.bin');
  const starts: number[] = [];
  for (let start = 0; start < COLD_STARTS; start++) starts.push(await answerOf(startSelf(['--cold-start'])));
  const runners: { readonly name: string; readonly child: ChildProcess; readonly costs: number[] }[] = [];
  for (const name of Object.keys(SUBJECTS)) {
    const child = startSelf(['--texts', file, '--subject', name]);
    await answerOf(child);
    runners.push({ name, child, costs: [] });
  }
  for (let round = 0; round < rounds; round++) {
    const spent = new Float64Array(runners.length);
    for (let first = 0; first < texts.length; first += TURN) {
      for (const [at, { child }] of runners.entries()) {
        child.send(first);
        spent[at]! += await answerOf(child);
      }
    }
    for (const [at, { costs }] of runners.entries()) costs.push(spent[at]! / megabytes);
  }
  for (const { child } of runners) child.disconnect();

  print(
    `${texts.length} texts, ${megabytes.toFixed(2)} MB; model ${model.length} bytes, ${gzipSync(model, { level: 9 }).length} gzipped`,
  );
  print(`ready ${spread(starts)} ms after a cold start (${COLD_STARTS} processes)`);
  for (const { name, costs } of runners)
    print(`${name}: ${spread(costs)} ms/MB, ${(1000 / median(costs)).toFixed(2)} MB/s`);
  const costsOf = (wanted: string) => runners.find(({ name }) => name === wanted)!.costs;
  const ratios = costsOf(YARDSTICK).map((cost, round) => cost / costsOf(WHOLE)[round]!);
  print(`The whole analysis is ${spread(ratios, 1)} times as fast as ${YARDSTICK}`);
}

/** Runs this command once more, in a process of its own. */
function startSelf(args: readonly string[]): ChildProcess {
  return fork(fileURLToPath(import.meta.url), args);
}

async function answerOf(child: ChildProcess): Promise<number> {
  const [answer] = (await once(child, 'message')) as [number];
  return answer;
}

function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

function spread(numbers: readonly number[], decimals = 0): string {
  const [middle, least, most] = [median(numbers), Math.min(...numbers), Math.max(...numbers)];
  return `${middle.toFixed(decimals)} (${least.toFixed(decimals)} to ${most.toFixed(decimals)})`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
