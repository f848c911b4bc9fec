package io.frontstage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.RandomBlueprint;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.scene.Role;
import io.frontstage.scene.Scene;
import io.frontstage.scene.Shape;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every map: the examples, the sizes of the measurements, and fifty made by chance. */
class LayoutLawsTest {

    private static final LayoutOptions ALL = LayoutOptions.everything(Locale.ENGLISH, LocalDate.of(2026, 11, 21));

    private static final Map<Blueprint, Scene> SCENES = new IdentityHashMap<>();
    private static final List<Named<Blueprint>> MAPS = new ArrayList<>();

    static Stream<Named<Blueprint>> maps() {
        return MAPS.stream();
    }

    @BeforeAll
    static void makeMaps() {
        MAPS.addAll(make());
    }

    @AfterAll
    static void forgetMaps() {
        MAPS.clear();
        SCENES.clear();
    }

    private static List<Named<Blueprint>> make() {
        List<Named<Blueprint>> maps = new ArrayList<>(examples());
        maps.add(Named.of("small", RandomBlueprint.plain(RandomBlueprint.Size.SMALL, 1)));
        maps.add(Named.of("middle", RandomBlueprint.plain(RandomBlueprint.Size.MIDDLE, 1)));
        maps.add(Named.of("rich middle", RandomBlueprint.rich(RandomBlueprint.Size.MIDDLE, 1)));
        for (long seed = 0; seed < 50; seed++) {
            maps.add(Named.of("random " + seed, RandomBlueprint.rich(seed)));
        }
        return maps;
    }

    static List<Named<Blueprint>> examples() {
        try (Stream<Path> files = Files.list(Path.of("docs/examples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> Named.of(file.getFileName().toString(), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Blueprint read(Path file) {
        try {
            SourceText source = new SourceText(file.getFileName().toString(), Files.readAllBytes(file));
            return new DefinitionReader().read(source).blueprint().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scene scene(Blueprint map) {
        return SCENES.computeIfAbsent(map, one -> new BlueprintLayout().layOut(one, ALL));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void noTwoBoxesOverlap(Blueprint map) {
        assertThat(new Geometry(scene(map).body()).overlaps()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void nothingLiesOutsideTheDrawing(Blueprint map) {
        Scene scene = scene(map);
        for (Geometry part : List.of(
                new Geometry(scene.names()),
                new Geometry(scene.body()),
                new Geometry(new BlueprintLayout().sheet(map, scene, ALL)))) {
            Geometry.Rect whole = new Geometry.Rect(0, 0, part.drawing.width(), part.drawing.height());
            assertThat(whole.holds(part.bounds()))
                    .as("%s in %s", part.bounds(), whole)
                    .isTrue();
        }
        assertThat(scene.names().height()).isEqualTo(scene.body().height());
    }

    @ParameterizedTest
    @MethodSource("maps")
    void textStaysInItsBox(Blueprint map) {
        for (Geometry.Placed box : new Geometry(scene(map).body()).placed) {
            assertThat(box.texts()).allMatch(text -> box.rect().holds(Geometry.rect(text)));
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void textsDoNotOverlap(Blueprint map) {
        for (Geometry.Placed box : new Geometry(scene(map).body()).placed) {
            assertThat(box.textsThatOverlap()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void widthsAreWhatTheFontTableSays(Blueprint map) {
        for (Geometry.Placed box : new Geometry(scene(map).body()).placed) {
            for (Shape.Text text : box.texts()) {
                assertThat(text.width())
                        .isEqualTo(
                                FontTable.knows(text.text(), text.font())
                                        ? FontTable.width(text.text(), text.font())
                                        : 0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void lanesAndStagesStandInOrder(Blueprint map) {
        Scene scene = scene(map);
        assertThat(tops(scene, Role.LANE)).isSorted();
        assertThat(new Geometry(scene.body())
                        .placed.stream()
                                .filter(box -> box.group().role() == Role.STAGE && box.boxed())
                                .map(box -> box.rect().left()))
                .hasSize(map.stages().size())
                .isSorted();
    }

    private static List<Double> tops(Scene scene, Role role) {
        List<Double> tops = new ArrayList<>();
        for (Shape shape : scene.names().shapes()) {
            if (shape instanceof Shape.Group group && group.role() == role) {
                tops.add(Geometry.texts(group, 0, 0, new ArrayList<>()).get(0).y());
            }
        }
        return tops;
    }

    @ParameterizedTest
    @MethodSource("maps")
    void rowsAndColumnsAreAsLargeAsTheirFullestCellNeeds(Blueprint map) {
        Grid grid = new Grid(map, ALL, new Labels(map, ALL), new LegendEntries());
        grid.size(RowPainter.NAME_WIDTH);
        for (Row row : grid.rows()) {
            double needed = row.nameDrop() + row.name.height;
            for (int column = 0; column < grid.columns().count(); column++) {
                for (Block block : row.cell(column)) {
                    needed = Math.max(needed, block.y + block.height);
                }
            }
            assertThat(row.height).isEqualTo(Math.max(needed, row.lead));
        }
        for (int column = 0; column < grid.columns().count(); column++) {
            double needed = 0;
            for (Row row : grid.rows()) {
                for (Block block : row.cell(column)) {
                    needed = block.firstColumn == block.lastColumn ? Math.max(needed, block.need()) : needed;
                }
            }
            assertThat(grid.columns().width(column, column))
                    .isEqualTo(Math.max(Columns.MIN, Math.min(Columns.MAX, needed)));
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void noArrowRunsThroughABoxOrAText(Blueprint map) {
        assertThat(new Geometry(scene(map).body()).arrowsThroughBoxes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everyArrowIsDrawn(Blueprint map) {
        Grid grid = new Grid(map, ALL, new Labels(map, ALL), new LegendEntries());
        List<Route> routes = new ArrowEnds(grid).routes(map.arrows());
        assertThat(new Geometry(scene(map).body()).lines).hasSameSizeAs(routes);
    }

    @ParameterizedTest
    @MethodSource("maps")
    void labelsOfArrowsStandApartAndClearOfBoxes(Blueprint map) {
        Geometry body = new Geometry(scene(map).body());
        assertThat(body.labels).noneMatch(label -> body.placed.stream().anyMatch(box -> label.overlaps(box.rect())));
        for (int i = 0; i < body.labels.size(); i++) {
            Geometry.Rect label = body.labels.get(i);
            assertThat(body.labels.subList(i + 1, body.labels.size())).noneMatch(label::overlaps);
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void laidOutTwiceItIsTheSame(Blueprint map) {
        assertThat(new BlueprintLayout().layOut(map, ALL)).isEqualTo(scene(map));
    }

    @Test
    void ofALargeMapAtMostOneArrowInAHundredRunsThroughABox() {
        Geometry body = new Geometry(
                scene(RandomBlueprint.plain(RandomBlueprint.Size.LARGE, 1)).body());
        assertThat(body.lines).hasSize(800);
        assertThat(body.arrowsThroughBoxes()).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void everyArrowOfTheExamplesIsDrawn() {
        for (Named<Blueprint> example : examples()) {
            Blueprint map = example.getPayload();
            assertThat(new Geometry(scene(map).body()).lines)
                    .as(example.getName())
                    .hasSameSizeAs(map.arrows());
        }
    }

    @Test
    void labelsOfTheExamplesAreCrossedByNoOtherArrow() {
        for (Named<Blueprint> example : examples()) {
            Geometry body = new Geometry(scene(example.getPayload()).body());
            assertThat(body.labelsCrossed()).as(example.getName()).isEmpty();
        }
    }
}
