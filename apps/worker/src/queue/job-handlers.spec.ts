import { jobNames, refuseUnhandledJobs } from './job-handlers';

describe('the handlers of jobs', () => {
  it('are complete', () => {
    const handlers = Object.fromEntries(jobNames.map((name) => [name, () => undefined]));
    expect(() => refuseUnhandledJobs(handlers)).not.toThrow();
  });

  it('are refused at the start when a job has none', () => {
    expect(() => refuseUnhandledJobs({})).toThrow(/Nothing answers to the job send-digest/);
  });
});
