package io.frontstage.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives the legs of all arrows tracks of their own in their channels, widens the channels to hold them, and finds room for the
 * labels: first between columns, then, when all x are known, between rows.
 */
final class Channels {

    private static final double STEP = 8;
    private static final double EDGE = 12;
    private static final int MAX = 14;
    private static final double APART = 10;

    private final Grid grid;
    private final RoutingGrid routingGrid;
    private final List<Route> routes;
    private final double[] heights;

    Channels(Grid grid, RoutingGrid routingGrid, List<Route> routes) {
        this.grid = grid;
        this.routingGrid = routingGrid;
        this.routes = routes;
        this.heights = new double[grid.rows().size() + 1];
    }

    /** How high the channel above a row is; there is one more after the last row. */
    double height(int channel) {
        return heights[channel];
    }

    /** One leg in a channel, or a label alone. */
    private record Lane(Route route, int leg) {}

    void assignBetweenColumns() {
        Columns columns = grid.columns();
        List<List<Lane>> legs = lists(columns.count() + 1);
        Tracks[] tracks = tracks(columns.count() + 1);
        for (Route route : routes) {
            route.tracks = new double[route.channels.length];
            for (int leg = 0; leg < route.channels.length; leg++) {
                if (route.isVertical(leg)) {
                    add(route, leg, legs, tracks);
                }
            }
        }
        for (int channel = 0; channel < tracks.length; channel++) {
            if (tracks[channel].size() > 0) {
                tracks[channel].assign(4, MAX);
                columns.widenChannel(channel, (tracks[channel].count() - 1) * STEP + 2 * EDGE);
            }
        }
        columns.place();
        for (int channel = 0; channel < tracks.length; channel++) {
            double middle = columns.channelLeft(channel) + columns.channelWidth(channel) / 2;
            double first = middle - (tracks[channel].count() - 1) * STEP / 2;
            for (int i = 0; i < legs.get(channel).size(); i++) {
                Lane lane = legs.get(channel).get(i);
                lane.route.tracks[lane.leg] = first + tracks[channel].track(i) * STEP;
            }
        }
    }

    private void add(Route route, int leg, List<List<Lane>> legs, Tracks[] tracks) {
        int channel = route.channels[leg];
        boolean last = leg == route.channels.length - 1;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        if (leg == 0) {
            low = routingGrid.top(route.from.row()) + route.exitAt;
            high = low;
        } else {
            low = routingGrid.channelTop(route.channels[leg - 1]);
            high = routingGrid.channelBottom(route.channels[leg - 1]);
        }
        if (last) {
            double end = routingGrid.top(route.to.row()) + route.entryAt;
            low = Math.min(low, end);
            high = Math.max(high, end);
        } else {
            low = Math.min(low, routingGrid.channelTop(route.channels[leg + 1]));
            high = Math.max(high, routingGrid.channelBottom(route.channels[leg + 1]));
        }
        tracks[channel].add(low, high);
        legs.get(channel).add(new Lane(route, leg));
    }

    double exitX(Route route) {
        return grid.columns().left(route.exitColumn) + route.exitAt;
    }

    double entryX(Route route) {
        return grid.columns().left(route.entryColumn) + route.entryAt;
    }

    double legStart(Route route, int leg) {
        return leg == 0 ? exitX(route) : route.tracks[leg - 1];
    }

    double legEnd(Route route, int leg) {
        return leg == route.channels.length - 1 ? entryX(route) : route.tracks[leg + 1];
    }

    /** All x of columns are final now; finds heights, and places from the top of each channel. */
    void assignBetweenRows() {
        int count = heights.length;
        Crossings crossings = new Crossings(this, routes, count);
        new ArrowLabels(this, crossings, grid, routes).place();
        List<List<Lane>> legs = lists(count);
        Tracks[] tracks = tracks(count);
        for (Route route : routes) {
            for (int leg = 0; leg < route.channels.length; leg++) {
                if (!route.isVertical(leg)) {
                    double low = Math.min(legStart(route, leg), legEnd(route, leg));
                    double high = Math.max(legStart(route, leg), legEnd(route, leg));
                    if (route.labelLeg == leg) {
                        low = Math.min(low, route.labelX - route.labelWidth() / 2);
                        high = Math.max(high, route.labelX + route.labelWidth() / 2);
                    }
                    tracks[route.channels[leg]].add(low, high);
                    legs.get(route.channels[leg]).add(new Lane(route, leg));
                }
            }
            if (route.labelChannel >= 0) {
                double half = route.labelWidth() / 2;
                tracks[route.labelChannel].add(route.labelX - half, route.labelX + half);
                legs.get(route.labelChannel).add(new Lane(route, -1));
            }
        }
        for (int channel = 0; channel < count; channel++) {
            if (tracks[channel].size() > 0) {
                heights[channel] = stack(tracks[channel], legs.get(channel));
            }
        }
    }

    /** Puts the tracks of a channel one below the other, as high as their labels; gives the height of all. */
    private static double stack(Tracks tracks, List<Lane> lanes) {
        tracks.assign(APART, MAX);
        double[] places = new double[tracks.count()];
        java.util.Arrays.fill(places, STEP);
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            if (lane.leg < 0 || lane.route.labelLeg == lane.leg) {
                places[tracks.track(i)] = Math.max(places[tracks.track(i)], lane.route.labelHeight() + 4);
            }
        }
        double y = 0;
        for (int i = 0; i < places.length; i++) {
            double height = places[i];
            places[i] = y + height / 2;
            y += height;
        }
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            double place = places[tracks.track(i)];
            if (lane.leg >= 0) {
                lane.route.tracks[lane.leg] = place;
            }
            if (lane.leg < 0 || lane.route.labelLeg == lane.leg) {
                lane.route.labelY = place;
            }
        }
        return y + 4;
    }

    private static List<List<Lane>> lists(int count) {
        List<List<Lane>> lists = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static Tracks[] tracks(int count) {
        Tracks[] tracks = new Tracks[count];
        for (int i = 0; i < count; i++) {
            tracks[i] = new Tracks();
        }
        return tracks;
    }
}
