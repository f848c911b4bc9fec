package io.frontstage.layout;

import io.frontstage.scene.Dash;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One box on the map with what is written in it: first what it holds, then its size, then its place. Lives for one layout. */
final class Block {

    private static final double BAR = 3;

    private final Role role;
    private final String title;
    private final String name;
    private final Optional<String> element;
    private final BlockStyle blockStyle;
    private final List<BlockContent> pieces;
    private final double[] heights;

    /** Room kept free above it, where something stands above it in its cell. */
    double gap = 8;

    int row;
    int firstColumn;
    int lastColumn;
    double x;
    /** From the top of its row until the rows have their places, then from the top of the drawing. */
    double y;

    double width;
    double height;

    /**
     * @param title what others call it
     * @param name what a screen reader says of it
     */
    Block(Role role, String title, String name, Optional<String> element, BlockStyle blockStyle, List<BlockContent> pieces) {
        this.role = role;
        this.title = title;
        this.name = name;
        this.element = element;
        this.blockStyle = blockStyle;
        this.pieces = pieces;
        this.heights = new double[pieces.size()];
    }

    String title() {
        return title;
    }

    Role role() {
        return role;
    }

    private double left() {
        return blockStyle.padX() + (blockStyle.bar() == Tint.NONE ? 0 : BAR);
    }

    /** How wide it would like to be. */
    double need() {
        double most = 0;
        for (BlockContent blockContent : pieces) {
            most = Math.max(most, blockContent.need());
        }
        return Math.ceil(most + left() + blockStyle.padX());
    }

    /** Takes on a width; the height follows. */
    void fit(double boxWidth) {
        width = boxWidth;
        double text = boxWidth - left() - blockStyle.padX();
        double sum = 0;
        for (int i = 0; i < heights.length; i++) {
            heights[i] = pieces.get(i).fit(text);
            sum += heights[i];
        }
        height = sum + 2 * blockStyle.padY();
    }

    /** Its lines have one edge, whichever way each of them runs. */
    private boolean isList() {
        return role == Role.LANE || role == Role.HEADER || role == Role.MEASURE;
    }

    /** Draws it at its place. */
    Shape.Group paint() {
        List<Shape> shapes = new ArrayList<>(pieces.size() * 2 + 2);
        if (blockStyle.fill() != Tint.NONE || blockStyle.edge() != Tint.NONE) {
            double inset = blockStyle.edge() == Tint.NONE ? 0 : 0.5;
            shapes.add(new Shape.Box(
                    x + inset,
                    y + inset,
                    width - 2 * inset,
                    height - 2 * inset,
                    blockStyle.radius(),
                    blockStyle.fill(),
                    blockStyle.edge(),
                    blockStyle.edge() == Tint.NONE ? 0 : 1,
                    blockStyle.dash()));
        }
        if (blockStyle.bar() != Tint.NONE) {
            shapes.add(new Shape.Box(x, y, BAR, height, 1.5, blockStyle.bar(), Tint.NONE, 0, Dash.SOLID));
        }
        double top = y + blockStyle.padY();
        double right = isList() ? 0 : width - left() - blockStyle.padX();
        for (int i = 0; i < heights.length; i++) {
            pieces.get(i).paint(x + left(), top, right, shapes);
            top += heights[i];
        }
        return new Shape.Group(role, name, element, shapes);
    }
}
