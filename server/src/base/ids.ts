/** Dense numbers that stand for articles and strings: cheap to store in packed columns, useless when mixed up. */

/** Index of an article in its corpus; freed and used again when an article goes. */
export type ArticleId = number & { readonly __article: never };

/** Index of a string in an interner. */
export type StringId = number & { readonly __string: never };

/** Stable name of an entity, made of its type and canonical name (`person:vladimir-poetin`). */
export type EntityId = string & { readonly __entity: never };

export const articleId = (index: number): ArticleId => index as ArticleId;
export const stringId = (index: number): StringId => index as StringId;
export const entityId = (name: string): EntityId => name as EntityId;
