/** A front door of its own, through which libs/cases alone may come: `npm run boundaries` sees to it. */
export { EventAppender } from './event-appender';
