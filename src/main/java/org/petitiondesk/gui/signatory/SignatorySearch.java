package org.petitiondesk.gui.signatory;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository;
import org.petitiondesk.library.SignatureRepository.Placed;
import org.petitiondesk.library.SignatureRoll;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Finds signatures by words: a first screen of them at once, the rest behind. */
final class SignatorySearch {
    private static final int FIRST_HITS = 2 * SignatoryRows.PAGE;

    private final Desk desk;
    private final Consumer<Exception> failed;

    /** Also asked by the library's thread. */
    private final AtomicInteger question = new AtomicInteger();

    /**
     * What is found.
     *
     * @param first the first rows of it
     * @param isWhole whether that is all there is
     */
    record Hits(SignatureRoll roll, List<Placed> first, boolean isWhole) {}

    SignatorySearch(Desk desk, Consumer<Exception> failed) {
        this.desk = desk;
        this.failed = failed;
    }

    /** What is still looked for is not wanted. */
    void stop() {
        question.incrementAndGet();
    }

    /** Looks among some signatures; what was looked for before is not wanted. */
    void find(SignatureRoll among, String query, Consumer<Hits> found) {
        int mine = question.incrementAndGet();
        desk.thread()
                .run(
                        () -> begin(among, query, mine),
                        hits -> {
                            if (question.get() == mine) {
                                found.accept(hits);
                                if (!hits.isWhole()) {
                                    goOn(among, query, hits.first(), found, mine);
                                }
                            }
                        },
                        failed);
    }

    private Hits begin(SignatureRoll among, String query, int mine) throws LibraryException {
        if (question.get() != mine) {
            return new Hits(SignatureRoll.EMPTY, List.of(), true);
        }
        SignatureRoll roll =
                signatures().find(among, query, FIRST_HITS, () -> question.get() == mine);
        return new Hits(
                roll,
                signatures().read(roll.part(0, Math.min(SignatoryRows.PAGE, roll.size()))),
                roll.size() < FIRST_HITS);
    }

    private void goOn(
            SignatureRoll among, String query, List<Placed> first, Consumer<Hits> found, int mine) {
        desk.thread()
                .run(
                        () ->
                                signatures()
                                        .find(
                                                among,
                                                query,
                                                Integer.MAX_VALUE,
                                                () -> question.get() == mine),
                        roll -> {
                            if (question.get() == mine) {
                                found.accept(new Hits(roll, first, true));
                            }
                        },
                        failed);
    }

    private SignatureRepository signatures() {
        return desk.open().library().signatures();
    }
}
