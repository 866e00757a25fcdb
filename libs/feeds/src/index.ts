export { type FeedWithSecret } from './feed';
export { FeedReader, type ReadFeed } from './feed-reader';
export { Feeds } from './feed-store';
