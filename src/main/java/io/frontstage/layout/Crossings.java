package io.frontstage.layout;

import java.util.Arrays;
import java.util.List;

/** Where lines cross the channels between rows from above to below: what a label in a channel had better keep clear of. */
final class Crossings {

    private final double[][] places;
    private final int[] sizes;

    Crossings(Channels channels, List<Route> routes, int count) {
        places = new double[count][4];
        sizes = new int[count];
        for (Route route : routes) {
            if (route.form == Route.Form.STRAIGHT_DOWN) {
                cross(route.from.row(), route.to.row(), channels.exitX(route));
                continue;
            }
            for (int leg = 0; leg < route.channels.length; leg++) {
                if (route.isVertical(leg)) {
                    leg(route, leg);
                }
            }
            if (route.channels.length > 0 && !route.exit.isLateral()) {
                add(route.channels[0], channels.exitX(route));
            }
            if (route.channels.length > 0 && !route.entry.isLateral()) {
                add(route.channels[route.channels.length - 1], channels.entryX(route));
            }
        }
        for (int i = 0; i < count; i++) {
            Arrays.sort(places[i], 0, sizes[i]);
        }
    }

    private void leg(Route route, int leg) {
        int last = route.channels.length - 1;
        double x = route.tracks[leg];
        // rows are at 2r + 1, channels at 2c: one scale for both
        int one = leg == 0 ? 2 * route.from.row() + 1 : 2 * route.channels[leg - 1];
        int other = leg == last ? 2 * route.to.row() + 1 : 2 * route.channels[leg + 1];
        for (int at = (Math.min(one, other) + 1) / 2; 2 * at <= Math.max(one, other); at++) {
            add(at, x);
        }
    }

    private void cross(int oneRow, int otherRow, double x) {
        for (int channel = Math.min(oneRow, otherRow) + 1; channel <= Math.max(oneRow, otherRow); channel++) {
            add(channel, x);
        }
    }

    private void add(int channel, double x) {
        if (sizes[channel] == places[channel].length) {
            places[channel] = Arrays.copyOf(places[channel], 2 * sizes[channel]);
        }
        places[channel][sizes[channel]++] = x;
    }

    /** How many lines run between two places. */
    int between(int channel, double low, double high) {
        int count = 0;
        for (int i = first(channel, low); i < sizes[channel] && places[channel][i] < high; i++) {
            count++;
        }
        return count;
    }

    private int first(int channel, double low) {
        int at = Arrays.binarySearch(places[channel], 0, sizes[channel], low);
        return at < 0 ? -at - 1 : at;
    }

    /** The middle of a gap of a width between two places, as near to their middle as can be; if there is none, of the widest gap. */
    double gap(int channel, double low, double high, double width) {
        double middle = (low + high) / 2;
        double best = Double.NaN;
        double widest = middle;
        double most = 0;
        double from = low;
        for (int i = first(channel, low + 0.5); ; i++) {
            boolean last = i >= sizes[channel] || places[channel][i] > high - 0.5;
            double to = last ? high : places[channel][i];
            if (to - from >= width) {
                double place = Math.max(from + width / 2, Math.min(middle, to - width / 2));
                if (Double.isNaN(best) || Math.abs(place - middle) < Math.abs(best - middle)) {
                    best = place;
                }
            }
            if (to - from > most) {
                most = to - from;
                widest = (from + to) / 2;
            }
            if (last) {
                return Double.isNaN(best) ? widest : best;
            }
            from = to;
        }
    }
}
