export { type FeedWithSecret } from './feed';
export { FeedsModule } from './feeds.module';
export { FeedReader, type ReadFeed } from './feed-reader';
export { Feeds } from './feed-store';
