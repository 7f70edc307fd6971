import type { RoomWindow } from '../support/room-window.ts'

/** From the panel beside the meeting, the only place that Teams lets share. */
export async function shareToMeeting(facilitator: RoomWindow): Promise<void> {
  const { page, tab, stage, t } = facilitator
  await page.getByRole('button', { name: t.room.frame.meeting, exact: true }).click()
  await tab.getByRole('link', { name: t.seminar.asFacilitator }).click()
  await facilitator.button(t.seminar.shareToStage).click()
  await stage.getByRole('main').waitFor()
}
