package org.petitiondesk.gui.template;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.page.LetterSource;
import org.petitiondesk.gui.page.PageViewModel;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.model.template.OwnTemplate;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.template.WrittenTemplate;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.SpecimenLetter;

import java.util.Optional;

/**
 * What a template looks like: the page of the current petition written with it, or of an invented
 * one where the petition has no text in the template's language.
 */
final class TemplatePreview {
    private final Desk desk;
    private final LetterSource source;
    private final SpecimenLetter specimen;
    private final PageViewModel page;
    private final ReadOnlyBooleanWrapper invented = new ReadOnlyBooleanWrapper();
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private Optional<LetterMaterial> material = Optional.empty();
    private Optional<Wish> wish = Optional.empty();

    private record Wish(String name, Language language, Optional<OwnTemplate> own) {
        boolean isOfSameTextAs(Wish other) {
            return language.equals(other.language)
                    && own.map(OwnTemplate::id).equals(other.own.map(OwnTemplate::id))
                    && (own.isPresent() || name.equals(other.name));
        }
    }

    TemplatePreview(Desk desk, LetterSource source) {
        this.desk = desk;
        this.source = source;
        this.specimen = new SpecimenLetter(desk.ids(), desk.clock());
        this.page = new PageViewModel(desk);
        shown.addListener((property, before, now) -> read());
    }

    /** Reads the current petition, if anybody can see the page. */
    void read() {
        if (!shown.get()) {
            return;
        }
        desk.petition()
                .get()
                .ifPresentOrElse(
                        petition ->
                                source.read(
                                        petition,
                                        found -> {
                                            if (desk.petition()
                                                    .get()
                                                    .equals(Optional.of(petition))) {
                                                take(found);
                                            }
                                        }),
                        () -> take(Optional.empty()));
    }

    private void take(Optional<LetterMaterial> found) {
        material = found;
        draw();
    }

    /**
     * Shows a template.
     *
     * @param own as it is typed; empty for a shipped one
     */
    void show(String name, Language language, Optional<OwnTemplate> own) {
        Wish next = new Wish(name, language, own);
        if (!wish.map(next::isOfSameTextAs).orElse(false)) {
            // Pages of another template must not stay, not even dimmed.
            page.clear();
        }
        wish = Optional.of(next);
        draw();
    }

    /** Shows nothing. */
    void clear() {
        wish = Optional.empty();
        page.clear();
    }

    private void draw() {
        if (wish.isEmpty()) {
            return;
        }
        Wish now = wish.get();
        Optional<LetterMaterial> real = material.flatMap(of -> inLanguage(of, now));
        invented.set(real.isEmpty());
        page.show(
                real.orElseGet(() -> specimen.in(now.language()))
                        .withTemplate(now.name(), now.own()));
    }

    /** The letters whose language is written with the template's text in its language. */
    private Optional<LetterMaterial> inLanguage(LetterMaterial of, Wish wanted) {
        TemplateCatalog all = desk.templates().with(wanted.own().stream().toList());
        return of.texts().stream()
                .map(TextVersion::language)
                .filter(each ->
                        all.find(wanted.name(), each)
                                .map(WrittenTemplate::language)
                                .equals(Optional.of(wanted.language())))
                .findFirst()
                .map(of::in)
                .filter(found -> !found.addressees().isEmpty());
    }

    /** Whether the page shows an invented petition. */
    ReadOnlyBooleanProperty inventedProperty() {
        return invented.getReadOnlyProperty();
    }

    /** Whether anybody can see the room. */
    BooleanProperty shownProperty() {
        return shown;
    }

    PageViewModel page() {
        return page;
    }
}
