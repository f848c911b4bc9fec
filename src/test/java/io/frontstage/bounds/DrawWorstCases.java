package io.frontstage.bounds;

import io.frontstage.BlueprintRenderer;
import io.frontstage.ListViews;
import io.frontstage.RenderOptions;
import io.frontstage.RenderedBlueprint;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.check.AllProblems;
import io.frontstage.confluence.page.Notices;
import io.frontstage.confluence.rest.Answers;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.NormalisedJson;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.difference.ComparedMap;
import io.frontstage.future.FutureComparison;
import io.frontstage.issue.Issues;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.Level;
import io.frontstage.layout.View;
import io.frontstage.measure.RecentAnswers;
import io.frontstage.messages.Messages;
import io.frontstage.render.image.ImageResult;
import io.frontstage.render.pdf.Paper;
import io.frontstage.render.pdf.PdfResult;
import io.frontstage.scene.Part;
import io.frontstage.source.SourceText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Draws worst cases in every output, in a process of its own with little memory. Arguments: the number of runs, the
 * views and the levels separated by commas, then the cases, or none for all. Prints a line for each case, view, level
 * and output: the processor time in milliseconds of the slowest run after the first, and the size of the output.
 */
final class DrawWorstCases {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** The number of outputs of a view; those that depend on the level count once for each level. */
    static int outputs(int levels) {
        return Arrays.stream(Output.values())
                .mapToInt(output -> output.hasLevels ? levels : 1)
                .sum();
    }

    private DrawWorstCases() {}

    /** An output: reads a text and produces everything from it, as a request does; returns the size. */
    private enum Output {
        PAGE {
            @Override
            long make(SourceText text, LayoutOptions layout) {
                ReadDefinition read = READER.read(text);
                long remarks = new Notices(Messages.in(layout.locale()))
                        .remarks(AllProblems.of(read, TODAY), Optional.of(text))
                        .length();
                return remarks + draw(read, layout).html().length();
            }
        },
        HTML_EXPORT {
            @Override
            long make(SourceText text, LayoutOptions layout) {
                return draw(READER.read(text), layout).whole().length();
            }
        },
        SMALL_SCREEN {
            @Override
            long make(SourceText text, LayoutOptions layout) {
                return draw(READER.read(text), layout).fitted().length();
            }
        },
        SVG {
            @Override
            long make(SourceText text, LayoutOptions layout) {
                return draw(READER.read(text), layout).svg().length();
            }
        },
        PNG {
            @Override
            long make(SourceText text, LayoutOptions layout) {
                return draw(READER.read(text), layout).png("") instanceof ImageResult.Picture picture
                        ? picture.png().length
                        : 0;
            }
        },
        PDF {
            @Override
            long make(SourceText text, LayoutOptions layout) {
                RenderedBlueprint map = draw(READER.read(text), layout);
                ImageResult image = map.png("");
                return map.table(new ImageResult.Unavailable(ImageResult.Reason.NOT_KEPT))
                                .length()
                        + (image instanceof ImageResult.Picture picture ? picture.png().length : 0);
            }
        },
        JSON(false) {
            @Override
            long make(SourceText text, LayoutOptions layout) {
                return NormalisedJson.of(blueprint(READER.read(text))).length();
            }
        },
        PRIORITIES(false) {
            @Override
            long make(SourceText text, LayoutOptions layout) {
                return ListViews.priorities(blueprint(READER.read(text)), options(layout), Issues.UNKNOWN)
                        .length();
            }
        },
        TABLE(false) {
            @Override
            long make(SourceText text, LayoutOptions layout) {
                return ListViews.items(blueprint(READER.read(text)), options(layout), Issues.UNKNOWN, "")
                        .length();
            }
        },
        GAPS(false) {
            @Override
            long make(SourceText text, LayoutOptions layout) {
                return ListViews.gaps(blueprint(READER.read(text)), options(layout), Issues.UNKNOWN, RecentAnswers.NONE)
                        .length();
            }
        },
        FUTURE(false) {
            @Override
            long make(SourceText text, LayoutOptions layout) {
                ComparedMap map = ComparedMap.of(READER.read(text)).orElseThrow();
                FutureComparison same = FutureComparison.of(map, map, Optional.empty(), Optional.empty());
                return ListViews.future(same, options(layout), Issues.UNKNOWN).length();
            }
        },
        FILE(false) {
            @Override
            long make(SourceText text, LayoutOptions layout) {
                return draw(READER.read(text), layout).allLevels().length();
            }
        },
        SHEETS {
            @Override
            long make(SourceText text, LayoutOptions layout) {
                return draw(READER.read(text), layout).pdf(Paper.A4, List.of(), MAX_TIME)
                                instanceof PdfResult.Document pdf
                        ? pdf.bytes().length
                        : 0;
            }
        },
        PREVIEW {
            @Override
            long make(SourceText text, LayoutOptions layout) {
                return Answers.preview(text, layout);
            }
        },
        IMPORT(false) {
            @Override
            long make(SourceText text, LayoutOptions layout) {
                return Answers.imported(text, Messages.in(layout.locale()));
            }
        };

        private static final DefinitionReader READER = new DefinitionReader();

        /** Maximum time of an export in the wiki. */
        private static final Duration MAX_TIME = Duration.ofMillis(2_500);

        /** Whether the output depends on the level. */
        private final boolean hasLevels;

        Output() {
            this(true);
        }

        Output(boolean hasLevels) {
            this.hasLevels = hasLevels;
        }

        abstract long make(SourceText text, LayoutOptions layout);

        private static Blueprint blueprint(ReadDefinition read) {
            return read.blueprint().orElseThrow(() -> new IllegalStateException("no map: " + read.problems()));
        }

        private static RenderedBlueprint draw(ReadDefinition read, LayoutOptions layout) {
            return new BlueprintRenderer().render(blueprint(read), options(layout), Issues.UNKNOWN);
        }

        private static RenderOptions options(LayoutOptions layout) {
            return new RenderOptions(layout, "map");
        }
    }

    public static void main(String[] arguments) {
        int times = Integer.parseInt(arguments[0]);
        List<View> views =
                Arrays.stream(arguments[1].split(",")).map(View::valueOf).toList();
        List<Level> levels =
                Arrays.stream(arguments[2].split(",")).map(Level::valueOf).toList();
        List<WorstCase> cases =
                Arrays.stream(arguments).skip(3).map(WorstCase::valueOf).toList();
        for (WorstCase worst : cases.isEmpty() ? List.of(WorstCase.values()) : cases) {
            SourceText text = new SourceText(worst.file(), worst.bytes());
            for (View view : views) {
                LayoutOptions layout = new LayoutOptions(view, EnumSet.allOf(Part.class), Locale.ENGLISH, TODAY);
                for (Output output : Output.values()) {
                    for (Level level : output.hasLevels ? levels : levels.subList(0, 1)) {
                        measure(worst, text, output, layout.at(level), times);
                    }
                }
            }
        }
    }

    private static void measure(WorstCase worst, SourceText text, Output output, LayoutOptions layout, int times) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long slowest = 0;
        long made = 0;
        for (int i = 0; i < times; i++) {
            long before = threads.getCurrentThreadCpuTime();
            made = output.make(text, layout);
            long took = threads.getCurrentThreadCpuTime() - before;
            slowest = i == 0 ? slowest : Math.max(slowest, took);
        }
        System.out.printf(
                Locale.ROOT,
                "%s %s %s %s %d %d%n",
                worst,
                layout.view(),
                layout.level(),
                output,
                slowest / 1_000_000,
                made);
    }
}
