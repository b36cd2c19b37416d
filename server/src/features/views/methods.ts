/** Names of the requests of the views, apart from what answers them: a client needs no more than these. */

export const entitiesRequest = 'seedbed/entities';
export const entityCountsRequest = 'seedbed/entityCounts';
export const entityRequest = 'seedbed/entity';
export const eventMonthsRequest = 'seedbed/eventMonths';
export const eventRequest = 'seedbed/event';
export const eventsRequest = 'seedbed/events';
export const storiesRequest = 'seedbed/stories';
export const storyRequest = 'seedbed/story';
