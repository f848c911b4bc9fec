/** How far the frame of a map may reach, left and right, in CSS pixels of the window: a small map's frame is narrower than that. */
export function roomOf(root: HTMLElement): { left: number; right: number; width: number } {
  const box = root.getBoundingClientRect();
  const style = getComputedStyle(root);
  const left = box.left + root.clientLeft + parseFloat(style.paddingLeft);
  const width = root.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  return { left, right: left + width, width };
}
