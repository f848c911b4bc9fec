package io.frontstage.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/** A finger on the screen, as the browser hears of it: it scrolls what nobody keeps from scrolling. */
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

    /** Touches the middle of something. */
    void touch(Locator thing) {
        goTo(thing, 0, 0);
        send("touchStart", point(x, y));
    }

    /** Touches it and lifts it, once what shows that is there. */
    void rest(Locator thing) {
        touch(thing);
        page.locator(".frontstage-arrange-carried").waitFor();
    }

    /** Moves, in a few steps, so far from the middle of something. */
    void moveTo(Locator thing, double right, double down) {
        double fromX = x;
        double fromY = y;
        goTo(thing, right, down);
        for (int i = 1; i <= STEPS; i++) {
            send("touchMove", point(fromX + (x - fromX) * i / STEPS, fromY + (y - fromY) * i / STEPS));
        }
    }

    /** Another finger comes to help. */
    void second() {
        send("touchStart", point(x, y), point(x + 40, y + 40));
    }

    /** All leave the screen. */
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
