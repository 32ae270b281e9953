// What the program wrote into the page for its script: the same values that the report shows.

export type State = 'done' | 'ready' | 'blocked' | 'later' | 'undetermined' | 'not-applicable';

// An arrow: a position in `Data.way`, and why the one needs, or helps, the other.
export type Edge = [step: number, why: string];

// A step on the way to the targets, done or not.
export interface WayStep {
  id: string;
  title: string;
  capability: string; // titles
  domain: string;
  stage: string;
  framework: string;
  milestone: boolean;
  state: State;
  known_open: boolean; // it is known that it is not done
  begun: boolean;
  presumed: boolean; // whether it is done is presumed or inferred, not rated
  needs: Edge[];
  helped_by: Edge[];
}

// An action that the page shows as a card with the id 'action/' + id.
export interface ActionData {
  id: string;
  list: 'ready' | 'blocked';
  rank: number;
  score: number;
  points: number[]; // by part, as `Data.parts` orders them
  themes: string[]; // ids
  tiers: string[];
  lead: string;
  tags: string[];
}

export interface Data {
  system: string;
  way: WayStep[];
  actions: ActionData[];
  themes: { id: string; number: number; title: string }[];
  parts: { name: string; title: string }[];
}

export function readData(): Data {
  return JSON.parse(document.getElementById('page-data')!.textContent!) as Data;
}
