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
  by_rating_only: boolean; // a milestone whose stage has no requirements
  state: State;
  known_open: boolean; // it is known that it is not done
  begun: boolean;
  presumed: boolean; // whether it is done is presumed or inferred, not rated
  needs: Edge[];
  helped_by: Edge[];
  in_turn: boolean; // no stage before its own is still to be reached; false only of an open criterion
  comes_after: number[]; // else the milestones that bring its turn, any one of them
}

// An action that the page shows as a card with the id 'action/' + id.
export interface ActionData {
  id: string;
  list: 'ready' | 'blocked';
  rank: number;
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
  parts: { title: string }[];
}

export function readData(): Data {
  return JSON.parse(document.getElementById('page-data')!.textContent!) as Data;
}
