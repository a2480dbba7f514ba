package org.petitiondesk.exchange.table;

import java.util.List;
import java.util.stream.Stream;

/** Finds the character that separates the cells: the one that stands equally often on each line. */
final class DelimiterGuess {
    /** In case of a tie the one that is rarer in names and addresses. */
    private static final List<Character> CANDIDATES = List.of('\t', ';', '|', ',');

    private static final double LEAST_SHARE = 0.5;
    private static final int LINES = 200;

    private DelimiterGuess() {}

    /** The delimiter; a comma if there is but one column. */
    static char of(String beginning) {
        List<String> lines = lines(beginning);
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(lines, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static List<String> lines(String beginning) {
        return beginning.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
    }

    /** Share of the lines that agree with the first one, and a little for more columns. */
    private static double score(List<String> lines, char candidate) {
        if (lines.isEmpty()) {
            return 0;
        }
        long wanted = occurrences(lines.getFirst(), candidate);
        if (wanted == 0) {
            return 0;
        }
        Stream<String> agreeing =
                lines.stream().filter(line -> occurrences(line, candidate) == wanted);
        double share = (double) agreeing.count() / lines.size();
        return share < LEAST_SHARE ? share / 10 : share + Math.min(wanted, 20) / 100.0;
    }

    private static long occurrences(String line, char candidate) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            count += !quoted && c == candidate ? 1 : 0;
        }
        return count;
    }
}
