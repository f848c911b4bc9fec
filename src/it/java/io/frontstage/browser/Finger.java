package io.frontstage.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/** A finger on the screen, as real touch input: it scrolls unless the page prevents that. */
final class Finger {

    private static final int STEPS = 4;

    private final Page page;
    private final CDPSession browser;
    private double x;
    private double y;

    Finger(Page page) {
        this.page = page;
        this.browser = page.context().newCDPSession(page);
    }

    /** Touches the middle of an element. */
    void touch(Locator thing) {
        goTo(thing, 0, 0);
        send("touchStart", point(x, y));
    }

    /** Touches an element until its preview shows that it is lifted. */
    void rest(Locator thing) {
        touch(thing);
        page.locator(".frontstage-arrange-carried").waitFor();
    }

    /** Moves in a few steps to a distance from the middle of an element. */
    void moveTo(Locator thing, double right, double down) {
        double fromX = x;
        double fromY = y;
        goTo(thing, right, down);
        for (int i = 1; i <= STEPS; i++) {
            send("touchMove", point(fromX + (x - fromX) * i / STEPS, fromY + (y - fromY) * i / STEPS));
        }
    }

    /** Adds a second finger. */
    void second() {
        send("touchStart", point(x, y), point(x + 40, y + 40));
    }

    /** Lifts all fingers. */
    void lift() {
        send("touchEnd");
    }

    private void goTo(Locator thing, double right, double down) {
        BoundingBox box = thing.boundingBox();
        x = box.x + box.width / 2 + right;
        y = box.y + box.height / 2 + down;
    }

    private static JsonObject point(double x, double y) {
        JsonObject point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        return point;
    }

    private void send(String type, JsonObject... points) {
        JsonArray fingers = new JsonArray();
        for (JsonObject point : points) {
            point.addProperty("id", fingers.size());
            fingers.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", fingers);
        browser.send("Input.dispatchTouchEvent", event);
    }
}
