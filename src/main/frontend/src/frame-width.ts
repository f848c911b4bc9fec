/**
 * The horizontal range that the frame of a map may fill, in CSS pixels of the window. The frame of a small map is
 * narrower.
 */
export function frameWidth(root: HTMLElement): { left: number; right: number; width: number } {
  const box = root.getBoundingClientRect();
  const style = getComputedStyle(root);
  const left = box.left + root.clientLeft + parseFloat(style.paddingLeft);
  const width = root.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  return { left, right: left + width, width };
}
