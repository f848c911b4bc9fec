import { IssueLinks } from "./issue-links";
import type { MapPage } from "./map-page";
import { PendingLinks } from "./pending";
import type { Rest } from "./rest";
import type { Summary } from "./summary";
import type { Tracking } from "./tracking";
import { UnfinishedLinks } from "./unfinished-links";

/** The changes of links between a map and its issues, for people who may edit. */
export interface LinkChanges {
  pending: PendingLinks;
  links: IssueLinks;
  unfinished: UnfinishedLinks;
}

/** @param map the map's id */
export type MakeLinkChanges = (
  map: string,
  rest: Rest,
  tracking: Tracking,
  page: MapPage,
  summary: Summary,
) => LinkChanges;

export const makeLinkChanges: MakeLinkChanges = (map, rest, tracking, page, summary) => {
  const pending = new PendingLinks(map);
  const links = new IssueLinks(rest, tracking, page);
  return { pending, links, unfinished: new UnfinishedLinks(links, rest, pending, tracking, page, summary) };
};
