import { serveWorker } from '#browser/worker-line.ts';
import { createAnalyser } from '#core/analysis/analyse.ts';
import type { AnalysisApi } from '#core/contract/analysis-api.ts';
import { speakerNamed } from '#core/names/speaker-named.ts';
import modelUrl from '../../../assets/model/statements.bin?url';

const analyser = fetch(modelUrl)
  .then((response) => response.arrayBuffer())
  .then((bytes) => createAnalyser(new Uint8Array(bytes)));

const api: AnalysisApi = {
  async analyse(input, options) {
    return (await analyser).analyse(input, options);
  },
  async readPassage(input, passage, options) {
    return (await analyser).readPassage(input, passage, options);
  },
  speakerNamed: async (name) => speakerNamed(name),
};

serveWorker(self, api);
