package org.petitiondesk.gui.letter;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.page.PageViewModel;
import org.petitiondesk.gui.page.WarningChanges;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.workflow.LetterExportReport.LetterProblem;
import org.petitiondesk.workflow.LetterMaterial;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Which warnings about the letter shown are let stand. */
final class LetterWarnings {
    private final WarningChanges changes;
    private final PageViewModel page;
    private final Supplier<Optional<LetterMaterial>> material;
    private final Runnable save;

    /**
     * @param save keeps what is typed first
     */
    LetterWarnings(
            Desk desk,
            PageViewModel page,
            Supplier<Optional<LetterMaterial>> material,
            Runnable save) {
        this.changes = new WarningChanges(desk);
        this.page = page;
        this.material = material;
        this.save = save;
    }

    boolean isAccepted(Problem warning) {
        return material.get()
                .map(LetterMaterial::accepted)
                .flatMap(accepted -> page.ofLetter(warning).filter(accepted::has))
                .isPresent();
    }

    /** Lets it stand, also in other letters for the same cause. */
    void accept(Problem warning) {
        change(changes::accept, warning);
    }

    /** It is a warning again. */
    void takeBack(Problem warning) {
        change(changes::takeBack, warning);
    }

    private void change(BiConsumer<LetterMaterial, List<LetterProblem>> how, Problem warning) {
        save.run();
        material.get()
                .ifPresent(of ->
                        page.ofLetter(warning).ifPresent(found -> how.accept(of, List.of(found))));
    }
}
