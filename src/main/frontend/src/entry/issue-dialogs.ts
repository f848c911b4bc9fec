/** The dialogs that create and link issues. Loaded when the first is opened; see decision 0026. */
import { chooseItems } from "../issues/choose-items";
import { CreateDialog } from "../issues/create-dialog";
import { LinkDialog } from "../issues/link-dialog";
import { providePart } from "../load-part";

providePart("issue-dialogs", {
  create: (request) => void new CreateDialog(request),
  link: (request) => void new LinkDialog(request),
  choose: chooseItems,
});
