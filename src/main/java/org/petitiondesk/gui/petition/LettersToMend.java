package org.petitiondesk.gui.petition;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.page.WarningChanges;
import org.petitiondesk.workflow.LetterExport;
import org.petitiondesk.workflow.LetterExportReport;
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
    private Optional<Checked> checked = Optional.empty();

    /** What was looked at, and what the check says of it. */
    private record Checked(LetterMaterial material, LetterExportReport report) {}

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
        checked = Optional.empty();
        found.set(Optional.empty());
    }

    /** Looks for what to mend. */
    void look(LetterMaterial material) {
        int ask = asked.incrementAndGet();
        var _ =
                CompletableFuture.supplyAsync(
                                () ->
                                        ask == asked.get()
                                                ? Optional.of(check(material))
                                                : Optional.<Checked>empty(),
                                checks)
                        .thenAcceptAsync(
                                now -> {
                                    if (ask == asked.get()) {
                                        checked = now;
                                        found.set(
                                                now.map(all ->
                                                        LetterProblems.once(
                                                                all.report().problems())));
                                    }
                                },
                                desk.thread().window())
                        .exceptionally(failure -> {
                            desk.thread().window().execute(() -> failed.accept(failure));
                            return null;
                        });
    }

    private Checked check(LetterMaterial material) {
        return new Checked(
                material,
                new LetterExport(desk.workshop().assembly())
                        .check(material, LetterOptions.all(), desk.workshop().writers()));
    }

    /** Lets a warning stand in all letters that have it. */
    void accept(LetterProblem warning) {
        checked.ifPresent(now ->
                new WarningChanges(desk)
                        .accept(now.material(), same(now.report().problems(), warning)));
    }

    /** It is a warning again. */
    void takeBack(LetterProblem warning) {
        checked.ifPresent(now ->
                new WarningChanges(desk)
                        .takeBack(now.material(), same(now.report().accepted(), warning)));
    }

    private static List<LetterProblem> same(List<LetterProblem> all, LetterProblem one) {
        return all.stream().filter(each -> each.problem().equals(one.problem())).toList();
    }

    /** Warnings that are let stand, each once. */
    List<LetterProblem> accepted() {
        return checked.map(now -> LetterProblems.once(now.report().accepted())).orElse(List.of());
    }

    /** Each thing once; empty while it looks. */
    ReadOnlyObjectProperty<Optional<List<LetterProblem>>> foundProperty() {
        return found.getReadOnlyProperty();
    }
}
