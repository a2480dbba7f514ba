package org.petitiondesk.matching;

import com.sun.management.OperatingSystemMXBean;

import org.petitiondesk.matching.GeneratedSigners.Change;
import org.petitiondesk.matching.GeneratedSigners.Person;
import org.petitiondesk.matching.Likeness.Strength;

import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Looks for duplicates among a million generated signers, of whom it is known who is there twice.
 * Run by hand with {@code -Xmx512m}; prints seconds by the clock and of the processors, and of all
 * pairs found from each strength on how many are right (precision), and how many of the right ones
 * were found (recall).
 */
final class PairSearchBenchmark {
    private static final int SIGNERS = 1_000_000;
    private static final int ROUNDS = 2;
    private static final long SEED = 1;

    private final Map<Change, Integer> truth = new EnumMap<>(Change.class);
    private final Map<Change, Integer> found = new EnumMap<>(Change.class);
    private final Map<Strength, Integer> right = new EnumMap<>(Strength.class);
    private final Map<Strength, Integer> all = new EnumMap<>(Strength.class);

    private PairSearchBenchmark() {}

    public static void main(String[] arguments) {
        int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SIGNERS;
        for (int round = 0; round < ROUNDS; round++) {
            new PairSearchBenchmark().run(many);
        }
    }

    private void run(int many) {
        PairSearch search = new PairSearch();
        Clock traits = new Clock();
        new GeneratedSigners(many, SEED).all().forEach(one -> search.add(Traits.of(one.signer())));
        traits.print("signers made and their traits", search.size());
        Clock searching = new Clock();
        FoundPairs pairs = search.search((done, of) -> true).orElseThrow();
        searching.print("pairs found", pairs.size());
        System.out.printf(Locale.ROOT, "%,d pairs not looked at%n", pairs.leftOut());
        judge(pairs, new GeneratedSigners(many, SEED).all());
    }

    private void judge(FoundPairs pairs, List<Person> people) {
        for (Person person : people) {
            if (person.same() >= 0) {
                truth.merge(person.change(), 1, Integer::sum);
            }
        }
        for (int i = 0; i < pairs.size(); i++) {
            Person other = people.get(pairs.other(i));
            Strength strength = new Likeness(pairs.weight(i), List.of()).strength();
            boolean isRight = other.same() == pairs.one(i);
            for (Strength least : Strength.values()) {
                if (strength.compareTo(least) <= 0) {
                    all.merge(least, 1, Integer::sum);
                    right.merge(least, isRight ? 1 : 0, Integer::sum);
                }
            }
            if (isRight) {
                found.merge(other.change(), 1, Integer::sum);
            }
        }
        int twice = truth.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(Locale.ROOT, "%,d are there twice%n", twice);
        all.forEach((strength, many) -> {
            double hits = right.getOrDefault(strength, 0);
            System.out.printf(
                    Locale.ROOT,
                    "%s and better: %,d pairs, precision %.3f, recall %.3f%n",
                    strength,
                    many,
                    hits / many,
                    hits / twice);
        });
        truth.forEach((change, many) ->
                System.out.printf(
                        Locale.ROOT,
                        "recall of %s %.3f%n",
                        change,
                        (double) found.getOrDefault(change, 0) / many));
    }

    /** Time by the wall's clock and of all processors. */
    private static final class Clock {
        private final long begun = System.nanoTime();
        private final long used = processors();

        private static long processors() {
            return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                    .getProcessCpuTime();
        }

        void print(String what, int many) {
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(
                    Locale.ROOT,
                    "%,d %s: %.1f s, of the processors %.1f s, heap %d MB%n",
                    many,
                    what,
                    (System.nanoTime() - begun) / 1e9,
                    (processors() - used) / 1e9,
                    (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        }
    }
}
