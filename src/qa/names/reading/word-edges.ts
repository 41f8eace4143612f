/**
 * Tell where words begin and end in a run of letters of a script without blanks, by the dictionary that the platform has for the
 * language. Offsets into the run, its ends among them. What the dictionary lacks, and so most foreign names, is cut into syllables or
 * left whole: a name begins and ends at an edge, too, while a sound that stands somewhere by chance begins or ends within a word.
 */
export function wordEdges(run: string, language: string): ReadonlySet<number> {
  const key = `${language} ${run}`;
  let edges = known.get(key);
  if (!edges) {
    edges = readEdges(run, segmenterOf(language));
    if (known.size > MOST) known.clear();
    known.set(key, edges);
  }
  return edges;
}

/** The time that a segmenter takes grows with the square of the text: a long run is read in pieces, whose ends count as edges. */
function readEdges(run: string, segmenter: Intl.Segmenter): ReadonlySet<number> {
  const edges = new Set([run.length]);
  for (let start = 0; start < run.length; start += PIECE) {
    for (const { index } of segmenter.segment(run.slice(start, start + PIECE)))
      edges.add(start + index);
  }
  return edges;
}

/** In UTF-16 units: longer than any run without a blank that a writer leaves. */
const PIECE = 1000;
const MOST = 5000;

const known = new Map<string, ReadonlySet<number>>();

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: "word" });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

const segmenters = new Map<string, Intl.Segmenter>();
