// npm run tour: makes assets/tour/tour.json, the welcome page's sample, from assets/tour/articles.json.
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { makeTour } from '../tour/make-tour.ts';

const tour = await makeTour();
writeFileSync('assets/tour/tour.json', `${JSON.stringify(tour, null, 1)}\n`);
process.stdout.write(
  `assets/tour/tour.json: ${tour.analysis.statements.length} statements, ${tour.analysis.topics.length} topic marks\n`,
);
