/** Shapes of icons, as SVG paths in a square of 16 by 16. */
export const ZOOM_IN = "M8 3v10M3 8h10";
export const ZOOM_OUT = "M3 8h10";
export const FIT = "M2 4v8M14 4v8M4 8h8M6 6L4 8l2 2M10 6l2 2-2 2";
export const FULL_SCREEN = "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3";
export const LINK = "M7 9.5l2-3M6.5 5.5L8 4a2.5 2.5 0 013.6 3.5L10 9.2M9.5 10.5L8 12a2.5 2.5 0 01-3.6-3.5L6 6.8";
export const MORE = "M3 8h.01M8 8h.01M13 8h.01";
export const CLOSE = "M4 4l8 8M12 4l-8 8";
export const RENAME = "M3 13l.6-2.6L10.8 3.2a1.2 1.2 0 011.7 0l.3.3a1.2 1.2 0 010 1.7L5.6 12.4zM9.6 4.4l2 2";
export const DUPLICATE = "M6 6h7v7H6zM4 10H3V3h7v1";
export const DELETE = "M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M7 7v3.5M9 7v3.5";
export const LEFT = "M13 8H3M7 4L3 8l4 4";
export const RIGHT = "M3 8h10M9 4l4 4-4 4";
export const UP = "M8 13V3M4 7l4-4 4 4";
export const DOWN = "M8 3v10M4 9l4 4 4-4";
export const TEXT = "M3 4h10M3 7h10M3 10h6M3 13h8";
export const UNDO = "M6 3L3 6l3 3M3 6h6.5a3.5 3.5 0 010 7H6";
export const REDO = "M10 3l3 3-3 3M13 6H6.5a3.5 3.5 0 000 7H10";
