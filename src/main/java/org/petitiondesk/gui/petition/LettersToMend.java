package org.petitiondesk.gui.petition;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.workflow.LetterExport;
import org.petitiondesk.workflow.LetterExportReport.LetterProblem;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.LetterOptions;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** What the letter check says of a petition's letters. Away from the library: it makes them all. */
final class LettersToMend {
    /** Pages are drawn elsewhere and do not wait for checks. */
    private final Executor checks = new ForkJoinPool(1);

    private final Desk desk;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<Optional<List<LetterProblem>>> found =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Also asked by the checks. */
    private final AtomicInteger asked = new AtomicInteger();

    LettersToMend(Desk desk, Consumer<Throwable> failed) {
        this.desk = desk;
        this.failed = failed;
    }

    /** Looks no further; what was found stays until something else is. */
    void stop() {
        asked.incrementAndGet();
    }

    /** What was found is of another petition. */
    void forget() {
        found.set(Optional.empty());
    }

    /** Looks for what to mend. */
    void look(LetterMaterial material) {
        int ask = asked.incrementAndGet();
        var _ =
                CompletableFuture.supplyAsync(
                                () ->
                                        ask == asked.get()
                                                ? problems(material)
                                                : List.<LetterProblem>of(),
                                checks)
                        .thenAcceptAsync(
                                problems -> {
                                    if (ask == asked.get()) {
                                        found.set(Optional.of(LetterProblems.once(problems)));
                                    }
                                },
                                desk.thread().window())
                        .exceptionally(failure -> {
                            desk.thread().window().execute(() -> failed.accept(failure));
                            return null;
                        });
    }

    private List<LetterProblem> problems(LetterMaterial material) {
        return new LetterExport(desk.workshop().assembly())
                .check(material, LetterOptions.all(), desk.workshop().writers())
                .problems();
    }

    /** Each thing once; empty while it looks. */
    ReadOnlyObjectProperty<Optional<List<LetterProblem>>> foundProperty() {
        return found.getReadOnlyProperty();
    }
}
