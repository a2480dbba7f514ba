package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads lists of cities in which a petition is handed in, one a line: {@code .txt}, {@code .csv},
 * {@code .tsv}, {@code .xlsx}. Without headings each line is a city.
 */
public final class DeliveryListReader {
    private DeliveryListReader() {}

    /**
     * Reads a list; lines with an error are left out.
     *
     * @throws IOException if the file cannot be opened or read
     */
    public static Read<List<DeliveryDraft>> read(Path file) throws IOException {
        List<DeliveryDraft> drafts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        new ListFile<>(new DeliveryRows(), card -> List.of())
                .read(
                        file,
                        ListForm.FOUND_OUT,
                        new DraftSink<>() {
                            @Override
                            public boolean accept(DeliveryDraft draft) {
                                return drafts.add(draft);
                            }

                            @Override
                            public boolean report(Problem problem) {
                                return problems.add(problem);
                            }
                        });
        return Read.of(List.copyOf(drafts), problems);
    }
}
