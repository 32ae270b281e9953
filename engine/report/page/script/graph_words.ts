// Steps and their relations in words.
import type { State, WayStep } from './data.ts';
import type { AroundNode } from './graph_around.ts';

const states: Record<State, string> = {
  done: 'Done',
  ready: 'Ready',
  blocked: 'Blocked',
  later: 'Later',
  undetermined: 'Not known',
  'not-applicable': 'Not applicable',
};

// 'Ready, begun'; 'Blocked, presumed not done'; of a milestone 'Stage reached' and 'Stage not reached'.
export function stateWords(step: WayStep): string {
  if (!step.milestone && step.state === 'undetermined' && step.known_open)
    return `${step.presumed ? 'Presumed not done' : 'Not done'}${step.begun ? ', begun' : ''}; not known whether it can start`;
  const words = step.milestone ? milestoneState(step) : states[step.state];
  return words + (step.begun ? ', begun' : '') + presumedWords(step);
}

function presumedWords({ presumed, state, milestone, known_open }: WayStep): string {
  if (!presumed) return '';
  if (state === 'done' || milestone || !known_open) return ', presumed';
  return ', presumed not done';
}

function milestoneState(step: WayStep): string {
  if (step.state === 'done') return 'Stage reached';
  if (step.state === 'not-applicable') return 'Stage, not applicable';
  return step.state === 'undetermined' ? 'Stage, not known' : 'Stage not reached';
}

// 'Leadership, Maturing': of a milestone the framework, since its title names the rest.
export function placeWords(step: WayStep): string {
  return step.milestone ? step.framework : `${step.capability}, ${step.stage}`;
}

const relations = {
  focus: 'In focus',
  'waits-for': 'Comes before it',
  'helped-by': 'Would help it',
  'waited-for': 'Waits for it',
  helps: 'Would be helped by it',
};

// What a drawn step is to the one in focus, 'it'.
export function relationWords(node: AroundNode): string {
  const words = relations[node.relation];
  return node.away > 1 ? `${words}, ${node.away} steps away` : words;
}

// Why, and of a step further away what it is about.
export function whyWords(way: WayStep[], node: AroundNode): string[] {
  return node.reasons.map(({ to, why }) => {
    if (node.away < 2) return why;
    const title = `‘${way[to]!.title}’`;
    const link = node.relation === 'waits-for' ? `Comes before ${title}` : `Comes after ${title}`;
    return why ? `${link}: ${why}` : `${link}.`;
  });
}
