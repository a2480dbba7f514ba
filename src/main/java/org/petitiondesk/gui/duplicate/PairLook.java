package org.petitiondesk.gui.duplicate;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.matching.FoundPairs;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.workflow.DuplicateSearch;
import org.petitiondesk.workflow.Duplicates;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Looks for pairs behind the window. Signatures are read in small parts, so that other rooms can
 * ask the library in between, and compared beside it. Only the look that was begun last is told of.
 */
final class PairLook {
    private final Desk desk;
    private final Told told;
    private Optional<Job> comparing = Optional.empty();
    private int asked;

    /** Is told how a look ended, on the window's thread. */
    interface Told {
        void found(Duplicates duplicates);

        /** Somebody stopped it. */
        void stopped();

        /**
         * It could not be done.
         *
         * @param why one sentence
         */
        void failed(String why);
    }

    PairLook(Desk desk, Told told) {
        this.desk = desk;
        this.told = told;
    }

    /** Whatever was begun before comes too late from now on. */
    void forget() {
        asked++;
        comparing.ifPresent(Job::cancel);
        comparing = Optional.empty();
    }

    /** Looks through all signatures of a petition that count. */
    void begin(Id petition) {
        forget();
        int mine = asked;
        ask(mine, () -> DuplicateSearch.of(desk.open().library(), petition), this::readOn);
    }

    private interface Question<T> {
        T answer() throws Exception;
    }

    private interface Answered<T> {
        void with(T answer, int mine);
    }

    private <T> void ask(int mine, Question<T> question, Answered<T> answered) {
        desk.thread()
                .ask(
                        question::answer,
                        answer -> {
                            if (mine == asked) {
                                answered.with(answer, mine);
                            }
                        },
                        failure -> {
                            if (mine == asked) {
                                told.stopped();
                                desk.failures().accept(failure);
                            }
                        });
    }

    private void readOn(DuplicateSearch search, int mine) {
        if (search.isRead()) {
            compare(search, mine);
            return;
        }
        ask(
                mine,
                () -> {
                    search.readMore(desk.open().library());
                    return search;
                },
                this::readOn);
    }

    private void compare(DuplicateSearch search, int mine) {
        AtomicReference<Optional<FoundPairs>> pairs = new AtomicReference<>(Optional.empty());
        Job job =
                desk.jobs()
                        .export(
                                desk.words().say("duplicate.job"),
                                steps -> {
                                    pairs.set(search.compare(steps::done));
                                    return Job.Outcome.done(desk.words().say("duplicate.job-done"));
                                });
        comparing = Optional.of(job);
        job.outcomeProperty()
                .subscribe(outcome ->
                        outcome.ifPresent(ended -> {
                            desk.jobs().dismiss(job);
                            if (mine == asked) {
                                comparing = Optional.empty();
                                end(search, ended, pairs.get(), mine);
                            }
                        }));
    }

    private void end(
            DuplicateSearch search, Job.Outcome outcome, Optional<FoundPairs> pairs, int mine) {
        if (!outcome.isWhole()) {
            told.failed(outcome.told());
        } else if (pairs.isEmpty()) {
            told.stopped();
        } else {
            ask(
                    mine,
                    () -> search.undecided(desk.open().library(), pairs.get()),
                    (duplicates, same) -> told.found(duplicates));
        }
    }
}
