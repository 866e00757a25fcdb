export { type Feed, type FeedDraft, type FeedWithSecret } from './feed';
export { feedMigrations } from './feed-migrations';
export { FeedReader, type FeedReaderParts } from './feed-reader';
export { Feeds } from './feed-store';
