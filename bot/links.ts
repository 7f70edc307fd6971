/** Where a button on a card leads: always into the tab. And where a card finds its images. */
export interface Links {
  seminar(id: string): string
  poll(seminarId: string, pollId: string): string
  /** The page itself, for a window that is inside Teams already. */
  seminarPage(id: string): string
  feedback(versionId: string): string
  /** What a card draws with; served to whoever draws it, in Teams too. */
  image(name: CardImage): string
}

/** Kept for a year where they are drawn: one that changes needs a new name. */
export type CardImage = 'card-bar' | 'card-track'

/** Straight to the tab's own pages, for the local Teams room and for browsers outside Teams. */
export function browserLinks(publicUrl: string): Links {
  return {
    seminar: (id) => `${publicUrl}/tab/?seminar=${id}`,
    poll: (seminarId, pollId) => `${publicUrl}/tab/?seminar=${seminarId}&poll=${pollId}`,
    seminarPage: (id) => `${publicUrl}/tab/?seminar=${id}`,
    feedback: (versionId) => `${publicUrl}/tab/?feedback=${versionId}`,
    image: (name) => `${publicUrl}/assets/${name}.png`,
  }
}

/** Into the app inside Teams, which tells the tab the same query (`subPageId`). A browser without Teams is sent on to the same page by `webUrl`. */
export function teamsLinks(teamsAppId: string, publicUrl: string): Links {
  const pages = browserLinks(publicUrl)
  const deep = (subEntityId: string, webUrl: string) =>
    `https://teams.microsoft.com/l/entity/${teamsAppId}/${personalTab}?` +
    new URLSearchParams({ webUrl, context: JSON.stringify({ subEntityId }) }).toString()
  return {
    seminar: (id) => deep(`seminar=${id}`, pages.seminar(id)),
    poll: (seminarId, pollId) =>
      deep(`seminar=${seminarId}&poll=${pollId}`, pages.poll(seminarId, pollId)),
    seminarPage: pages.seminarPage,
    feedback: (versionId) => deep(`feedback=${versionId}`, pages.feedback(versionId)),
    image: pages.image,
  }
}

/** The personal tab's id in the manifest. */
const personalTab = 'home'
