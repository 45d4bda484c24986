/** Words that say nothing about what an article is on; lower case, apostrophes cut off. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also although am among an and another any are aren as at back be because
  been before being below between both but by came can cannot could couldn did didn do does doesn doing don down
  during each even ever every few first for from further get go had hadn has hasn have haven having he her here
  hers herself him himself his how however i if in into is isn it its itself just last like ll made make many may
  me might mine more most mr mrs ms much must my myself never new no nor not now of off on once one only or other
  our ours ourselves out over own per re really s said same say says she should shouldn since so some still such
  t than that the their theirs them themselves then there these they this those three through to too two under
  until up upon us ve very want was wasn way we well were weren what when where whether which while who whom whose
  why will with within without won would wouldn yet you your yours yourself yourselves`.split(/\s+/),
);
