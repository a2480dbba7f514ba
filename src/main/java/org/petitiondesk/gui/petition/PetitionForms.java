package org.petitiondesk.gui.petition;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letterhead.Letterhead;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.template.TemplateCatalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms of petitions. What is written in one and not kept is there when it is shown again. */
final class PetitionForms {
    private final Desk desk;
    private final Map<Optional<Id>, PetitionFormViewModel> forms = new HashMap<>();
    private TemplateCatalog templates;
    private List<String> letterheads = List.of();

    PetitionForms(Desk desk) {
        this.desk = desk;
        this.templates = desk.templates();
    }

    /** Reads which templates and letterheads there are to choose from. */
    void load() {
        desk.ask(
                () -> desk.templates().with(desk.open().library().templates().all()),
                found -> templates = found);
        desk.ask(
                () -> desk.open().library().stationery().all().letterheads(),
                found -> letterheads = found.stream().map(Letterhead::organization).toList());
    }

    /** A form for a new petition. */
    PetitionFormViewModel add(Runnable saved) {
        return form(Optional.empty(), Language.ENGLISH, saved);
    }

    /** A form for a petition, worded in one language. */
    PetitionFormViewModel edit(Petition petition, Language language, Runnable saved) {
        return form(Optional.of(petition), language, saved).over(petition);
    }

    private PetitionFormViewModel form(Optional<Petition> of, Language language, Runnable saved) {
        Optional<Id> id = of.map(Petition::id);
        return Optional.ofNullable(forms.get(id))
                .filter(PetitionFormViewModel::isTyped)
                .orElseGet(() -> {
                    PetitionFormViewModel form =
                            new PetitionFormViewModel(
                                    desk,
                                    templates,
                                    letterheads,
                                    of,
                                    language,
                                    () -> {
                                        forms.remove(id);
                                        saved.run();
                                    });
                    forms.put(id, form);
                    return form;
                });
    }

    /** What is written in a form is not wanted. */
    void cancel(PetitionFormViewModel form) {
        forms.values().remove(form);
    }

    /** Whether nothing is written in a form that is not kept. */
    boolean isKept() {
        return forms.values().stream().noneMatch(PetitionFormViewModel::isTyped);
    }
}
