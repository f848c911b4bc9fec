package io.frontstage.browser;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * The device that a person works with. People who work with the keyboard never point at anything; they reach it with
 * Tab.
 */
enum Hands {
    MOUSE {
        @Override
        void goTo(Locator control) {
            control.click();
        }

        @Override
        void press(Locator control) {
            control.click();
        }
    },

    KEYBOARD {
        @Override
        void goTo(Locator control) {
            control.waitFor();
            Keyboard keyboard = control.page().keyboard();
            String key = isBehind(control) ? "Shift+Tab" : "Tab";
            // found once, because finding it by its role after each key would take most of the time
            ElementHandle element = control.elementHandle();
            for (int i = 0; i < MAX_TABS; i++) {
                switch ((String) element.evaluate(WHERE_IS_FOCUS)) {
                    case "here" -> {
                        return;
                    }
                    case "gone" -> element = control.elementHandle();
                    default -> keyboard.press(key);
                }
            }
            throw new AssertionError("no way by Tab to " + control);
        }

        @Override
        void press(Locator control) {
            goTo(control);
            control.page().keyboard().press("Enter");
        }
    };

    /** Whether an element has the focus, or is no longer on the page. */
    private static final String WHERE_IS_FOCUS =
            "element => element === document.activeElement ? 'here' : element.isConnected ? 'elsewhere' : 'gone'";

    /** Maximum number of Tab presses: enough to go around the page, its menus and the map once. */
    private static final int MAX_TABS = 150;

    /** Goes to a field. */
    abstract void goTo(Locator control);

    abstract void press(Locator control);

    /** Ticks a box. */
    void tick(Locator box) {
        goTo(box);
        if (this == KEYBOARD) {
            box.page().keyboard().press("Space");
        }
    }

    /** Continues writing in a field of one line. */
    void write(Locator field, String text) {
        goTo(field);
        field.page().keyboard().press("End");
        field.page().keyboard().type(text);
    }

    /** Opens the details of a card. */
    void open(MapOnPage map, String item) {
        if (this == MOUSE) {
            map.card(item).click();
            return;
        }
        Page page = map.scroller().page();
        press(map.scroller());
        page.keyboard().press("ArrowRight");
        for (int i = 0; i < 10 && !map.focused().equals(item); i++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
    }

    /** Whether a control is before the focused element, so that Shift+Tab reaches it sooner. */
    private static boolean isBehind(Locator control) {
        return (Boolean)
                control.evaluate(
                        "element => document.activeElement !== document.body"
                                + " && (document.activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) > 0");
    }
}
