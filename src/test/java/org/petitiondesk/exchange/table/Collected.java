package org.petitiondesk.exchange.table;

import org.petitiondesk.model.common.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects what a table reader hands over, as one line of text each. */
final class Collected implements RowSink {
    final List<String> all = new ArrayList<>();

    /** Reads one file in a process of its own. */
    public static void main(String[] arguments) throws IOException {
        of(Path.of(arguments[0])).forEach(System.out::println);
    }

    static List<String> of(Path file) throws IOException {
        Collected collected = new Collected();
        TableReader.read(file, collected);
        return collected.all;
    }

    @Override
    public boolean row(Row row) {
        return all.add(row.line() + " " + String.join("|", row.cells()));
    }

    @Override
    public boolean problem(Problem problem) {
        return all.add(problem.place().line() + " " + problem.key());
    }
}
