package io.frontstage.scene;

import java.util.Arrays;

/**
 * A path of consecutive segments from an arbitrary first point.
 *
 * <p>Stored as arrays because a large map has tens of thousands of points; immutable from outside.
 */
public final class VectorPath {

    /** The kinds of segment, with the number of coordinates of each. */
    public enum Piece {
        MOVE(2),
        LINE(2),
        /** A quadratic curve: control point, end point. */
        QUADRATIC(4),
        /** A cubic curve: two control points, end point. */
        CUBIC(6),
        CLOSE(0);

        private final int coordinates;

        Piece(int coordinates) {
            this.coordinates = coordinates;
        }

        public int coordinates() {
            return coordinates;
        }
    }

    private final Piece[] pieces;
    private final double[] coordinates;

    private VectorPath(Piece[] pieces, double[] coordinates) {
        this.pieces = pieces;
        this.coordinates = coordinates;
    }

    public static Builder from(double x, double y) {
        return new Builder().move(x, y);
    }

    /** The same path, moved to the right and down. */
    public VectorPath moved(double dx, double dy) {
        double[] there = coordinates.clone();
        for (int i = 0; i < there.length; i += 2) {
            there[i] += dx;
            there[i + 1] += dy;
        }
        return new VectorPath(pieces, there);
    }

    public int size() {
        return pieces.length;
    }

    public Piece piece(int index) {
        return pieces[index];
    }

    /**
     * All coordinates, segment by segment, x before y: {@link Piece#coordinates()} of them for each. The array must not be modified.
     */
    public double[] coordinates() {
        return coordinates;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VectorPath that
                && Arrays.equals(pieces, that.pieces)
                && Arrays.equals(coordinates, that.coordinates);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(pieces) + Arrays.hashCode(coordinates);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (Piece piece : pieces) {
            text.append(text.length() == 0 ? "" : " ").append(piece.name().charAt(0));
            for (int i = 0; i < piece.coordinates(); i++) {
                text.append(' ').append(coordinates[next++]);
            }
        }
        return text.toString();
    }

    /** Builds a path segment by segment. */
    public static final class Builder {
        private Piece[] pieces = new Piece[4];
        private double[] coordinates = new double[8];
        private int size;
        private int used;

        private Builder() {}

        public Builder move(double x, double y) {
            return piece(Piece.MOVE).point(x, y);
        }

        public Builder line(double x, double y) {
            return piece(Piece.LINE).point(x, y);
        }

        public Builder quadratic(double cx, double cy, double x, double y) {
            return piece(Piece.QUADRATIC).point(cx, cy).point(x, y);
        }

        public Builder cubic(double c1x, double c1y, double c2x, double c2y, double x, double y) {
            return piece(Piece.CUBIC).point(c1x, c1y).point(c2x, c2y).point(x, y);
        }

        public Builder close() {
            return piece(Piece.CLOSE);
        }

        public VectorPath build() {
            // a full array is not written to again, so it can be shared
            return new VectorPath(
                    size == pieces.length ? pieces : Arrays.copyOf(pieces, size),
                    used == coordinates.length ? coordinates : Arrays.copyOf(coordinates, used));
        }

        private Builder piece(Piece piece) {
            if (size == pieces.length) {
                pieces = Arrays.copyOf(pieces, size * 2);
            }
            pieces[size++] = piece;
            return this;
        }

        private Builder point(double x, double y) {
            if (used == coordinates.length) {
                coordinates = Arrays.copyOf(coordinates, used * 2);
            }
            coordinates[used++] = x;
            coordinates[used++] = y;
            return this;
        }
    }
}
