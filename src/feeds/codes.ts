/** The codes with which feeds say what they assumed and why they refused. docs/feeds.md explains each. */

/** What a feed does not say and had to be decided for one entry. */
export type FeedAssumption =
  /** An instant was finer than a millisecond: the rest was cut off. */
  | "cut-to-millisecond"
  /** It ended after `asOf`: as of then it was still going on. */
  | "open-at-as-of"
  /** What the feed says of later than `asOf` was left out. */
  | "after-as-of"
  /** No place is named: it counts for every place. */
  | "no-location"
  /** What a thing was first reported as holds from the start of the incident. */
  | "first-state-from-start"
  /** No update says how it went: what is reported at the end holds for all of it. */
  | "no-updates"
  /** No end is given, and all is reported as restored: it ended with the report of that. */
  | "ended-at-last-update"
  /** It was closed while a thing was still reported as affected: that ended with it. */
  | "closed-while-affected"
  /** It has no impact: the one that the arguments give for such was taken. */
  | "impact-not-stated"
  /** The work was announced when the first report of it was published. */
  | "announced-at-first-report"
  /** The feed does not say how the work ran: the window is the one announced. */
  | "no-actual-window"
  /** The feed has the work as it ran alone: it stands for what was announced. */
  | "window-as-it-ran"
  /** No sample covers some of the time: it counts as up. */
  | "time-without-samples"
  /** Samples of one instant contradict each other: the worst was taken. */
  | "contradicting-samples";

/** Why nothing of an incident, a maintenance or a monitor is in the facts. */
export type FeedRefusalCode =
  /** It names no product, component or monitor. */
  | "names-nothing"
  /** None of what it names was given a service. */
  | "not-mapped"
  /** It has a status that no impact was given for. */
  | "impact-unknown"
  /** Each impact given for what it reports is `null`. */
  | "not-counted"
  /** It concerns other places than those asked for. */
  | "elsewhere"
  /** It began after `asOf`. */
  | "after-as-of"
  | "ends-before-start"
  /** It is over, or it is work, and no end is given. */
  | "no-end"
  /** Announced and actual window have no time in common. */
  | "windows-apart"
  /** A monitor without samples. */
  | "no-samples"
  /** Sums of minutes by day: when they were, nobody can tell. */
  | "no-intervals";
