/** The dialogs that make and link issues. Loaded when somebody opens one, not before; see issues/map-issues.ts. */
import { chooseItems } from "./issues/choose-items";
import { CreateDialog } from "./issues/create-dialog";
import { LinkDialog } from "./issues/link-dialog";

window.frontstageDialogs = {
  create: (desk, items) => void new CreateDialog(desk, items),
  choose: chooseItems,
  link: (rest, item, back, choose) => void new LinkDialog(rest, item, back, choose),
};
