/** Names of the requests that answer questions, apart from what answers them: a client needs no more than these. */

export const findEntityRequest = 'seedbed/findEntity';
export const entityFactsRequest = 'seedbed/entityFacts';
export const eventArticlesRequest = 'seedbed/eventArticles';
export const conflictsRequest = 'seedbed/conflicts';
