package org.citystats.composite;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.citystats.formula.Chance;
import org.citystats.model.CompositeIndex;
import org.citystats.model.Direction;
import org.citystats.model.IndexDoubts;
import org.citystats.model.IndexInput;
import org.citystats.model.IndexMethods;
import org.citystats.model.IndexNode;
import org.citystats.model.Normalisation;
import org.citystats.model.Period;

/**
 * The draws of an index over 300 areas and 40 indicators, as the tasks of a run make them: the third
 * of three passes is timed. Leaves scores and weights for another program to do the same.
 */
public final class PlacesOfDraws {

  private static final int UNITS = 300;
  private static final int INDICATORS = 40;
  private static final int DRAWS = 100_000;
  private static final int THREADS = 2;
  private static final long SEED = 1;

  private PlacesOfDraws() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Composite made = made();
    Trials trials = made.trials().orElseThrow();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    drawn(trials, threads);
    drawn(trials, threads);
    long processor = processor();
    long begin = System.nanoTime();
    Tally tally = drawn(trials, threads);
    double wall = (System.nanoTime() - begin) / 1e9;
    System.out.printf(Locale.ROOT, "%.3f,%.3f%n", wall, (processor() - processor) / 1e9);
    threads.shutdown();
    leave(folder, trials, tally);
  }

  private static long processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static Composite made() {
    Random random = new Random(SEED);
    List<IndexNode> nodes = new ArrayList<>();
    List<IndexColumn> columns = new ArrayList<>();
    List<String> areas =
        IntStream.range(0, UNITS).mapToObj(at -> String.format("A%03d", at)).toList();
    IndexNode.Joining mean = IndexNode.Joining.ARITHMETIC;
    nodes.add(new IndexNode("all", "", 1, Direction.HIGHER, mean, Optional.empty(), "", ""));
    for (int indicator = 0; indicator < INDICATORS; indicator++) {
      IndexInput input = IndexInput.level("i" + indicator);
      IndexNode.Leaf leaf =
          new IndexNode.Leaf(
              input, Optional.empty(), Normalisation.MINMAX, Double.NaN, Double.NaN, Double.NaN);
      nodes.add(
          new IndexNode(
              input.indicator(), "all", 1, Direction.HIGHER, mean, Optional.of(leaf), "", ""));
      IndexColumn.Figures figures = new IndexColumn.Figures(UNITS);
      for (int unit = 0; unit < UNITS; unit++) {
        figures.put(unit, random.nextGaussian(), 0);
      }
      columns.add(new IndexColumn(input, areas, Period.year(2020), 1, figures));
    }
    IndexDoubts doubts =
        new IndexDoubts(
            DRAWS,
            0,
            SEED,
            10,
            new IndexDoubts.WeightDoubt(IndexDoubts.WeightDoubt.Kind.UNIFORM, 0.5),
            IndexDoubts.Alternatives.NONE,
            IndexDoubts.Precision.EXACT);
    CompositeIndex index =
        new CompositeIndex("all", "", "", "", IndexMethods.USUAL, doubts, nodes);
    return new Composite(index, columns, new Members(areas, Map.of()));
  }

  private static Tally drawn(Trials trials, ExecutorService threads) throws Exception {
    List<Future<Tally>> parts = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int first = thread;
      parts.add(
          threads.submit(
              () ->
                  trials.tally(
                      IntStream.range(0, trials.blocks())
                          .filter(block -> block % THREADS == first)
                          .boxed()
                          .toList())));
    }
    Tally tally = parts.get(0).get();
    for (Future<Tally> part : parts.subList(1, parts.size())) {
      tally.add(part.get());
    }
    return tally;
  }

  private static void leave(Path folder, Trials trials, Tally tally) throws IOException {
    try (DataOutputStream scores = open(folder.resolve("scores.bin"));
        DataOutputStream weights = open(folder.resolve("weights.bin"));
        PrintStream counts = new PrintStream(Files.newOutputStream(folder.resolve("citystats.counts")))) {
      for (double[] column : trials.alternatives().get(0).scores()) {
        for (double score : column) {
          scores.writeDouble(score);
        }
      }
      for (long draw = 0; draw < DRAWS; draw++) {
        long stream = Chance.stream(SEED, draw);
        for (int node = 0; node < INDICATORS; node++) {
          weights.writeDouble(trials.weights()[node] * (1 + 0.5 * (2 * Chance.uniform(stream, node) - 1)));
        }
      }
      for (int unit = 0; unit < UNITS; unit++) {
        StringBuilder line = new StringBuilder();
        for (int count : tally.counts(unit)) {
          line.append(line.length() == 0 ? "" : " ").append(count);
        }
        counts.println(line);
      }
    }
  }

  private static DataOutputStream open(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
  }
}
